import type { Policy } from '../../schemas/policy.ts';
import type { Findings } from '../finding.ts';
import type { Section } from '../template/sections.ts';
import { printedRun, saysNotApplicable } from './criteria.ts';

/** The related policies as printed, a title a line, with the ids of those that are held. */
export function relatedPoliciesOf(
  section: Section,
  titles: ReadonlyMap<string, string>,
  { doubt }: Findings,
): Policy['relatedPolicies'] {
  const asPrinted = printedRun(section);
  if (saysNotApplicable(asPrinted)) return { asPrinted, policies: [] };
  const printed = section.blocks.map(({ text, line }) => {
    const policy = titles.get(text.toLowerCase()) ?? null;
    if (policy === null) {
      const found = `the related policy "${text}", which is not held here`;
      doubt(line, found, 'name its id as soon as it is');
    }
    return { asPrinted: text, policy };
  });
  const held = printed.flatMap(({ policy }) => (policy === null ? [] : [policy]));
  return { asPrinted, policies: [...new Set(held)], titles: printed };
}
