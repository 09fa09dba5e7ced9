import type { Policy } from '../../schemas/policy.ts';
import type { LineOfBusinessId } from '../../domain/records.ts';
import { Refusal, type Findings } from '../finding.ts';
import { runOf } from '../template/block.ts';
import type { Section } from '../template/sections.ts';

const notApplicable = /^(?:not applicable|n\/a|none)\.?$/i;

export const saysNotApplicable = (words: string): boolean => notApplicable.test(words);

/** The criteria as one run of words: stated, or not applicable, for every line of business. */
export function medicalCriteriaOf(
  section: Section,
  lines: readonly LineOfBusinessId[],
  findings: Findings,
): Policy['medicalCriteria'] {
  const asPrinted = printedRun(section);
  const value = saysNotApplicable(asPrinted) ? 'not-applicable' : 'stated';
  if (value === 'stated') {
    const none = section.blocks.find(({ text }) => saysNotApplicable(text));
    if (none) {
      const found = `"${none.text}" among criteria that are stated`;
      throw new Refusal(
        none.line,
        found,
        'enter this policy by hand: each line has a value of its own',
      );
    }
    const found = `criteria in ${section.blocks.length} paragraphs or items, held as one run of words`;
    findings.doubt(
      section.line,
      found,
      'see for which lines of business they are, and that the page reads well',
    );
  }
  return {
    asPrinted,
    values: lines.map((lineOfBusiness) => ({ lineOfBusiness, medicalCriteria: value })),
  };
}

/** The words of a section that is held as one run. Throws a `Refusal` where there are none. */
export function printedRun({ heading, line, blocks }: Section): string {
  const words = runOf(blocks);
  if (words === '')
    throw new Refusal(
      line,
      `no words below ${heading}`,
      'write "Not applicable", if that is printed',
    );
  return words;
}
