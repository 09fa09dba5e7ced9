import type { PolicyVersion } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

/** A version is named by its effective date, and its notices are in order. It may have been reviewed before it takes effect,
 * but not before the version that it follows took effect. */
export const policyDates: Rule = function* ({ policies }) {
  const forerunners = forerunnersOf(policies);
  for (const version of policies) {
    const { id, file, policy, effectiveDate, lastReviewed } = version;
    const { date } = effectiveDate;
    if (id !== `${policy}/${date}`) {
      yield {
        file,
        path: ['effectiveDate', 'date'],
        found: `the file name and the effective date ${date} differ`,
        cure: `name the file policies/${policy}/${date}.mdx, or fix the date`,
      };
    }
    const earliest = forerunners.get(version);
    if (earliest && lastReviewed && !version.draft && lastReviewed.date < earliest) {
      yield {
        file,
        path: ['lastReviewed', 'date'],
        found: `last reviewed ${lastReviewed.date}, before ${earliest}, when the version before it took effect`,
        cure: 'check both dates against the source: the month comes first',
      };
    }
    yield* publicationOrder(version);
  }
};

/** The effective date of the version before each one. */
function forerunnersOf(policies: readonly PolicyVersion[]): Map<PolicyVersion, string> {
  const result = new Map<PolicyVersion, string>();
  for (const versions of Map.groupBy(policies, ({ policy }) => policy).values()) {
    const sorted = versions
      .filter(({ draft }) => !draft)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const [index, version] of sorted.entries()) {
      const before = sorted[index - 1];
      if (before) result.set(version, before.effectiveDate.date);
    }
  }
  return result;
}

/** Printed notices run one way: a month out of order is a slip. */
function* publicationOrder({ file, publications }: PolicyVersion): Iterable<Problem> {
  const months = publications.map(({ month }) => month);
  const isAscending = (months[0] ?? '') < (months.at(-1) ?? '');
  const index = months.findIndex((month, at) => {
    const before = months[at - 1];
    return before !== undefined && (isAscending ? month < before : month > before);
  });
  if (index < 0) return;
  yield {
    file,
    path: ['publications', index, 'month'],
    found: `the notice of ${months[index]} is out of order`,
    cure: 'keep the order of the source, and check the month',
  };
}
