import type { PolicyVersion } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * A version is named by its effective date, and its dates are in order. The first version that is
 * held is not reviewed before it takes effect; a later one may be, as it comes out of a review, but
 * not before its forerunner took effect. It may take effect in the future. A draft may have been
 * reviewed at any time.
 */
export const policyDates: Rule = function* ({ policies }) {
  const forerunners = forerunnersOf(policies);
  for (const version of policies) {
    const { id, file, policy, effectiveDate, lastReviewed, lastUpdated } = version;
    const { date } = effectiveDate;
    if (id !== `${policy}/${date}`) {
      yield {
        file,
        path: ['effectiveDate', 'date'],
        found: `the file name and the effective date ${date} differ`,
        cure: `name the file policies/${policy}/${date}.mdx, or mend the date`,
      };
    }
    if (!lastReviewed && !lastUpdated) {
      yield {
        file,
        path: ['lastReviewed'],
        found: 'neither a review nor an update',
        cure: 'write lastReviewed or lastUpdated, whichever the source prints',
      };
    }
    const earliest = forerunners.get(version) ?? date;
    if (lastReviewed && !version.draft && lastReviewed.date < earliest) {
      yield {
        file,
        path: ['lastReviewed', 'date'],
        found: `last reviewed ${lastReviewed.date}, before ${earliest}, when ${
          earliest === date ? 'it' : 'its forerunner'
        } took effect`,
        cure: 'check both dates against the source: the month is printed first',
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
    found: `the notice of ${months[index]} stands out of order`,
    cure: 'keep the printed order, and check the month against the print',
  };
}
