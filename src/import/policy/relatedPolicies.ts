import type { Policy } from '../../schemas/policy.ts';
import type { Findings } from '../finding.ts';
import type { Section } from '../template/sections.ts';
import { printedRun, saysNotApplicable } from './criteria.ts';

/** The related policies as printed, and those of them that are held, by their titles. */
export function relatedPoliciesOf(
  section: Section,
  titles: ReadonlyMap<string, string>,
  { doubt }: Findings,
): Policy['relatedPolicies'] {
  const asPrinted = printedRun(section);
  if (saysNotApplicable(asPrinted)) return { asPrinted, policies: [] };
  const policies = section.blocks.flatMap(({ text, line }) => {
    const held = titles.get(text.toLowerCase());
    if (held !== undefined) return [held];
    doubt(
      line,
      `the related policy "${text}", which is not held here`,
      'list its id as soon as it is',
    );
    return [];
  });
  return { asPrinted, policies: [...new Set(policies)] };
}
