import { formatFamilyName, numberReferences } from '../domain/citations.ts';
import type { Records } from '../domain/records.ts';
import { toColumns } from './columns.ts';
import type { ReferenceData, ReferenceEntity } from './entityData.ts';

/** More than these would weigh on every search; the search then finds them in the text of their pages alone. */
export const MOST_REFERENCES = 2000;

/** The references of all bibliographies, for the browser; none where there are too many. */
export function buildReferenceData(records: Records): ReferenceData {
  const all = records.references.flatMap((one) => referenceEntities(one, records));
  return toColumns(all.length > MOST_REFERENCES ? [] : all);
}

/** What the build says where there are too many references for the browser. */
export const warnOfReferences = (count: number): string | null =>
  count > MOST_REFERENCES
    ? `search/references.json is empty: of ${count.toLocaleString('en-US')} references, more than ${MOST_REFERENCES.toLocaleString('en-US')}, the search knows the text alone.`
    : null;

function referenceEntities(
  { id, references }: Records['references'][number],
  { devices }: Records,
): ReferenceEntity[] {
  const nameOf = (device: string) => devices.find((one) => one.id === device)?.name ?? [];
  return numberReferences(references).map(
    ({ number, author, issued, PMID, DOI, ...reference }) => ({
      bibliography: id,
      number,
      authors: author.map(formatFamilyName).join(', '),
      words: `${reference['container-title']} ${issued['date-parts'][0][0]}`,
      devices: reference.devices.flatMap(({ device }) => nameOf(device)).join(' '),
      identifiers: [PMID ?? [], DOI ?? [], reference.outsideDOI ?? []].flat(),
    }),
  );
}
