import type { Content } from '../../check/readContent.ts';
import type { Reference } from '../../schemas/reference.ts';
import type { DeviceRegister } from '../devices/register.ts';
import type { Findings } from '../finding.ts';
import type { ImportedFile } from '../importedFile.ts';
import type { ReadPolicy } from '../readPolicy.ts';
import { recordText } from '../write/record.ts';
import { referencesOf } from './bibliography.ts';

/** The bibliography of a version: held already, citation for citation, or a new file. */
export function bibliographyRecord(
  { policy, facts, references: section }: ReadPolicy,
  register: DeviceRegister,
  held: Content | undefined,
  findings: Findings,
): { id: string; files: readonly ImportedFile[] } | undefined {
  if (!section) return undefined;
  const bibliographies = held?.records.references ?? [];
  const printed = section.blocks.map(({ text }) => text).join('\n');
  const same = bibliographies.find(
    ({ references }) => references.map(({ asPrinted }) => asPrinted).join('\n') === printed,
  );
  const works = bibliographies.flatMap(({ references }) => references);
  const heldId = ({ PMID, DOI }: Omit<Reference, 'id'>) =>
    works.find((work) => (PMID && work.PMID === PMID) || (DOI && work.DOI === DOI))?.id;
  const references = referencesOf(section, register, heldId, findings);
  if (same) return { id: same.id, files: [] };
  const isTaken = bibliographies.some(({ id }) => id === policy);
  const id = isTaken ? `${policy}-${facts.effectiveDate.date}` : policy;
  findings.doubt(
    section.line,
    `${references.length} references, the bibliography references/${id}.md`,
    'give it a title of ours',
  );
  const record = { title: `References of the policy “${facts.title}”`, references };
  return {
    id,
    files: [
      { path: `references/${id}.md`, text: recordText('references', record), line: section.line },
    ],
  };
}
