import { records } from '../../catalog.ts';
import { buildReferenceData, warnOfReferences } from '../../search/buildReferenceData.ts';

/** The references that the search box knows by author, journal, PMID and DOI. */
export function GET(): Response {
  const count = records.references.reduce((sum, { references }) => sum + references.length, 0);
  const warning = warnOfReferences(count);
  if (warning) console.warn(warning);
  return Response.json(buildReferenceData(records));
}
