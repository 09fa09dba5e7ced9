import { inPolicy, testDefects } from '../../support/defect.ts';

const date = 'date: "2024-11-01"';

/** Dates in the facts of one file: a calendar day stays a calendar day. */
testDefects([
  {
    defect: 'a day that does not exist',
    damage: inPolicy(date, 'date: "2024-02-30"'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:6: effectiveDate.date is "2024-02-30"; write a calendar date, for example "2024-11-01"',
    ],
  },
  {
    defect: 'a date in American order',
    damage: inPolicy(date, 'date: 11/01/2024'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:6: effectiveDate.date is "11/01/2024"; write a calendar date, for example "2024-11-01"',
    ],
  },
  {
    defect: 'a date with the day first',
    damage: inPolicy(date, 'date: 25/12/2024'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:6: effectiveDate.date is "25/12/2024"; write a calendar date, for example "2024-11-01"',
    ],
  },
  {
    defect: 'a date as it is printed',
    damage: inPolicy(date, 'date: 11|01|2024'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:6: effectiveDate.date is "11|01|2024"; write a calendar date, for example "2024-11-01"',
    ],
  },
  {
    defect: 'a date with a time and an offset',
    damage: inPolicy(date, 'date: 2024-11-01T23:00:00-05:00'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:6: effectiveDate.date is "2024-11-01T23:00:00-05:00"; write a calendar date, for example "2024-11-01"',
    ],
  },
  {
    defect: 'an empty date',
    damage: inPolicy(date, 'date:'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:6: effectiveDate.date is empty; write a calendar date, for example "2024-11-01"',
    ],
  },
  {
    defect: 'a date that is true',
    damage: inPolicy(date, 'date: true'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:6: effectiveDate.date is true; write a calendar date, for example "2024-11-01"',
    ],
  },
  {
    defect: 'an unquoted date: it stays the text that it is',
    damage: inPolicy(date, 'date: 2024-11-01'),
    says: [],
  },
]);
