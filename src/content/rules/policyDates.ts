import type { PolicyVersion } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

/** A version is named by its effective date, and its notices are in order. It may have been reviewed before it takes effect. */
export const policyDates: Rule = function* ({ policies }) {
  for (const version of policies) {
    const { id, file, policy, effectiveDate } = version;
    const { date } = effectiveDate;
    if (id !== `${policy}/${date}`) {
      yield {
        file,
        path: ['effectiveDate', 'date'],
        found: `the file name and the effective date ${date} differ`,
        cure: `name the file policies/${policy}/${date}.mdx, or mend the date`,
      };
    }
    yield* publicationOrder(version);
  }
};

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
