import type { Content } from '../../check/readContent.ts';
import type { Reference } from '../../schemas/reference.ts';
import type { DeviceRegister } from '../devices/register.ts';
import type { Findings } from '../finding.ts';
import type { ImportedFile } from '../importedFile.ts';
import type { Section } from '../template/sections.ts';
import { recordText } from '../write/record.ts';
import { referencesOf } from './bibliography.ts';

/** Which version it is whose references these are. */
interface Named {
  policy: string;
  title: string;
  effectiveDate: string;
}

/** The bibliography of a version: held already, citation for citation, or a new file. */
export function bibliographyRecord(
  section: Section,
  { policy, title, effectiveDate }: Named,
  register: DeviceRegister,
  held: Content | undefined,
  findings: Findings,
): { id: string; files: readonly ImportedFile[] } {
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
  const id = isTaken ? `${policy}-${effectiveDate}` : policy;
  findings.doubt(
    section.line,
    `${references.length} references, the bibliography references/${id}.md`,
    'give it a title of ours',
  );
  const facts = { title: `References of the policy “${title}”`, references };
  return {
    id,
    files: [
      { path: `references/${id}.md`, text: recordText('references', facts), line: section.line },
    ],
  };
}
