import { printedCodes } from '../../../src/content/rules/printedCodes.ts';
import { policyOf, testRule, type Row } from '../../support/ruleTable.ts';

/** A policy that lists a code, or a range, in these words. */
const listing =
  (code: string, asPrinted: string): Row[1] =>
  (situation) => {
    const [listed] = policyOf(situation).codingGroups[0]?.codes ?? [];
    if (listed) Object.assign(listed, { code, asPrinted });
  };

const range = '64600-64681';

testRule(printedCodes, {
  good: [
    '64600-64681',
    '64600–64681',
    '64600 to 64681',
    '64600 through 64681',
    '64600** thru 64681**',
  ].map((words): Row => [`the range ${words}`, listing(range, words)]),
  bad: [
    ...['64600, 64681', '64600 and 64681', '64600 through 64680'].map((words): Row => [
      `no range in ${words}`,
      listing(range, words),
      `the code ${range}, but the source says "${words}"`,
    ]),
  ],
});
