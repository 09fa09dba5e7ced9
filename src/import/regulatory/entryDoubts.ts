import type { Findings } from '../finding.ts';
import { statesBothPathways } from './decision.ts';
import type { PrintedEntry } from './entry.ts';

/** Everything about an entry that cannot be taken at its word, or that no pattern reads. */
export function doubtEntry(
  { decision, rest, line, blocks }: PrintedEntry,
  [first = '', ...others]: readonly string[],
  { doubt }: Findings,
): void {
  const name = decision.names.join(' and ');
  const { year, pathway, submission, wordAsPrinted } = decision;
  if (year === null)
    doubt(
      line,
      `no year for ${name} ("${first.slice(0, 100)}")`,
      'leave it unknown: it is not derived',
    );
  if (statesBothPathways(first)) {
    doubt(
      line,
      `"${/de novo.{0,60}?\)(?: \S+ \S+)?(?: \([^)]*\))?/i.exec(first)?.[0] ?? first}", read as De Novo`,
      'say in a reading which pathway it is',
    );
  }
  if (submission === null || pathway === null) {
    doubt(
      line,
      `${name} "was ${wordAsPrinted}" without ${submission ? 'a pathway' : 'a submission number'}`,
      'leave it unknown, and say so in a reading',
    );
  }
  const { indications, furtherClearance, candidateCharacteristics } = rest;
  if (indications.some(({ condition }) => condition === null)) {
    doubt(
      line,
      `indications of ${name} that no pattern reads`,
      'read the populations, and write each as an indication',
    );
  }
  const all = [first, ...others].join(' ');
  if (/\bsupervision\b/.test(all) && indications.every(({ supervision }) => supervision === null)) {
    doubt(line, `a supervision for ${name} that no pattern reads`, 'write who supervises');
  }
  if (furtherClearance) {
    doubt(
      line,
      `"${furtherClearance.asPrinted}", a second clearance of ${name} without year and number`,
      'leave both unknown, and say so in a reading',
    );
  }
  if (candidateCharacteristics) {
    const at = blocks.find(({ text }) => text === candidateCharacteristics.introducedBy);
    doubt(
      at?.line ?? line,
      `"${candidateCharacteristics.introducedBy}", taken as the intended use of ${name}`,
      'say in a reading that these are no criteria of coverage',
    );
  }
}
