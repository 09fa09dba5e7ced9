import type { Rule } from './problem.ts';

/** A version is named by its effective date, and is not reviewed before it takes effect. */
export const policyDates: Rule = function* ({ policies }) {
  for (const { id, file, policy, effectiveDate, lastReviewed } of policies) {
    if (id !== `${policy}/${effectiveDate.date}`) {
      yield {
        file,
        path: ['effectiveDate', 'date'],
        found: `the file name and the effective date ${effectiveDate.date} differ`,
        cure: `name the file policies/${policy}/${effectiveDate.date}.mdx, or mend the date`,
      };
    }
    if (lastReviewed.date < effectiveDate.date) {
      yield {
        file,
        path: ['lastReviewed', 'date'],
        found: `last reviewed ${lastReviewed.date}, before it took effect ${effectiveDate.date}`,
        cure: 'check both dates against the source: the month is printed first',
      };
    }
  }
};
