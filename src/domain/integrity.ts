import { dangling } from './integrity/dangling.ts';
import { determinations } from './integrity/determinations.ts';
import { duplicates } from './integrity/duplicates.ts';
import { evidence } from './integrity/evidence.ts';
import { lineageCycles } from './integrity/lineageCycles.ts';
import { orphans } from './integrity/orphans.ts';
import { policyDates } from './integrity/policyDates.ts';
import type { Problem, Rule, Texts } from './integrity/problem.ts';
import { readings } from './integrity/readings.ts';
import { sources } from './integrity/sources.ts';
import type { Records } from './records.ts';

const rules: readonly Rule[] = [
  dangling,
  orphans,
  duplicates,
  policyDates,
  determinations,
  readings,
  evidence,
  lineageCycles,
  sources,
];

/** Everything in which the records contradict each other or themselves. */
export function integrityProblems(records: Records, texts: Texts): Problem[] {
  return rules.flatMap((rule) => [...rule(records, texts)]);
}
