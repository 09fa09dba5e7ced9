import type { Rule } from './problem.ts';

/** A predicate came before what it is predicate for, where the policy prints both years. */
export const lineageOrder: Rule = function* ({ regulatory }) {
  const firstYear = new Map<string, number>();
  for (const { device, year } of regulatory) {
    if (year !== null) firstYear.set(device, Math.min(year, firstYear.get(device) ?? year));
  }
  for (const { file, year, predicate } of regulatory) {
    const earlier = predicate && firstYear.get(predicate.device);
    if (!predicate || year === null || earlier == null || earlier <= year) continue;
    yield {
      file,
      path: ['predicate', 'device'],
      found: `the predicate "${predicate.device}" is of ${earlier}, later than ${year}`,
      cure: 'check both years and the predicate against the source',
    };
  }
};
