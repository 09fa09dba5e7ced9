import { futureDates } from '../../../src/content/rules/futureDates.ts';
import { lineageCycles } from '../../../src/content/rules/lineageCycles.ts';
import { lineageOrder } from '../../../src/content/rules/lineageOrder.ts';
import { policyDates } from '../../../src/content/rules/policyDates.ts';
import { printedDates } from '../../../src/content/rules/printedDates.ts';
import { one, policyOf, testRule, type Situation } from '../../support/ruleTable.ts';

/** Adds a version to the policy that follows the real one. */
function addVersion(s: Situation, effective: string, reviewed: string): void {
  const first = structuredClone(policyOf(s));
  first.id = `powered-exoskeleton/${effective}`;
  first.file = 'new.mdx';
  first.effectiveDate.date = effective;
  first.lastReviewed = { ...reviewOf(s), date: reviewed };
  s.records.policies.push(first);
}
/** The printed review, which the real policy has. */
function reviewOf(s: Situation) {
  const { lastReviewed } = policyOf(s);
  if (!lastReviewed) throw new Error('the policy prints a review');
  return lastReviewed;
}
const predicate = (device: string) => ({ device, asPrinted: device });

testRule(policyDates, {
  good: [
    [
      'a later version that is reviewed before it takes effect',
      (s) => addVersion(s, '2027-01-01', '2026-10-01'),
    ],
    ['a review before the day of effect', (s) => (reviewOf(s).date = '2024-10-15')],
    ['notices from the oldest to the newest', (s) => policyOf(s).publications.reverse()],
  ],
  bad: [
    [
      'a review before the version that it follows took effect',
      (s) => addVersion(s, '2027-01-01', '2024-10-31'),
      'last reviewed 2024-10-31, before 2024-11-01, when the version before it took effect',
    ],
    [
      'another date than the file name',
      (s) => (policyOf(s).effectiveDate.date = '2024-11-02'),
      'the file name and the effective date 2024-11-02 differ',
    ],
    [
      'a notice out of order',
      (s) => policyOf(s).publications.splice(1, 1, { asPrinted: 'x', month: '2020-01' }),
      'the notice of 2024-09 is out of order',
    ],
  ],
});

testRule(futureDates, {
  good: [
    ['an effective date in the future', (s) => (policyOf(s).effectiveDate.date = '2027-01-01')],
    ['a review today', (s) => (reviewOf(s).date = '2026-11-22')],
    [
      'a notice of this month',
      (s) => policyOf(s).publications.push({ asPrinted: 'x', month: '2026-11' }),
    ],
  ],
  bad: [
    [
      'a review tomorrow',
      (s) => (reviewOf(s).date = '2026-11-23'),
      '2026-11-23 is after 2026-11-22',
    ],
    [
      'a notice of next month',
      (s) => policyOf(s).publications.push({ asPrinted: 'x', month: '2026-12' }),
      '2026-12 is after 2026-11-22',
    ],
    [
      'a decision of next year',
      (s) => (one(s.records.regulatory, '2017-hal').year = 2027),
      '2027 is after 2026-04-15',
      '2027 is after 2026-11-22',
    ],
    [
      'an entry of a year after the review',
      (s) => (reviewOf(s).date = '2021-12-31'),
      '2022 is after 2021-12-31',
      '2022 is after 2021-12-31',
      '2022 is after 2021-12-31',
    ],
    [
      'an outside decision of tomorrow',
      (s) =>
        one(s.records.devices, 'rewalk').outsideRecords.forEach(
          (record) => (record.decisionDate = '2026-11-23'),
        ),
      '2026-11-23 is after 2026-11-22',
    ],
    [
      'a reference of next month',
      (s) =>
        one(s.records.references, 'powered-exoskeleton')
          .references.slice(0, 1)
          .forEach((r) => (r.issued['date-parts'][0] = [2026, 12])),
      '2026-12 is after 2026-11-22',
    ],
  ],
});

testRule(printedDates, {
  good: [
    ['a date with slashes', (s) => (policyOf(s).effectiveDate.asPrinted = '11/1/2024')],
    ['a date in words', (s) => (policyOf(s).effectiveDate.asPrinted = 'November 1, 2024')],
    ['a date in short words', (s) => (policyOf(s).effectiveDate.asPrinted = 'Nov. 1, 2024')],
  ],
  bad: [
    [
      'day and month swapped',
      (s) => (policyOf(s).effectiveDate.date = '2024-01-11'),
      '2024-01-11, but the source says "11|01|2024"',
    ],
    [
      'another month',
      (s) =>
        policyOf(s)
          .publications.slice(0, 1)
          .forEach((p) => (p.month = '2026-07')),
      '"Provider Update, June 2026" does not name the month 2026-07',
    ],
  ],
});

testRule(lineageCycles, {
  good: [
    [
      'two entries of one device with two predicates',
      (s) =>
        s.records.regulatory.push({
          ...one(s.records.regulatory, '2016-indego'),
          id: 'x',
          predicate: predicate('hal'),
        }),
    ],
  ],
  bad: [
    [
      'a device of itself',
      (s) => (one(s.records.regulatory, '2017-hal').predicate = predicate('hal')),
      '"hal" is its own predicate, directly or through others',
    ],
    [
      'a ring of three',
      (s) => (one(s.records.regulatory, '2014-rewalk').predicate = predicate('atalante')),
      ...['rewalk', 'indego', 'atalante'].map(
        (id) => `"${id}" is its own predicate, directly or through others`,
      ),
    ],
  ],
});

testRule(lineageOrder, {
  good: [
    ['a predicate of the same year', (s) => (one(s.records.regulatory, '2016-indego').year = 2014)],
    ['an entry without a year', (s) => (one(s.records.regulatory, '2016-indego').year = null)],
  ],
  bad: [
    [
      'a later predicate',
      (s) => (one(s.records.regulatory, '2017-hal').year = 2013),
      'the predicate "rewalk" is of 2014, later than 2013',
    ],
  ],
});
