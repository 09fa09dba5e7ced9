import { bibliography, inFile, inPolicy, testDefects } from '../../support/defect.ts';

/** Dates that contradict each other, the print or the calendar. */
testDefects([
  {
    defect: 'an effective date that is not the file name',
    damage: inPolicy('11|01|2024, date: "2024-11-01"', '11|02|2024, date: "2024-11-02"'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:6: the file name and the effective date 2024-11-02 differ; name the file policies/powered-exoskeleton/2024-11-02.mdx, or fix the date',
      'policies/powered-exoskeleton/2024-11-01.mdx:63: "11|01|2024" occurs 0 times in this record; copy the characters from the text',
    ],
  },
  {
    defect: 'a date that is not the printed one',
    damage: inPolicy('date: "2026-04-15"', 'date: "2026-05-15"'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:7: 2026-05-15, but the source says "04|15|2026"; write the date in the source; the month comes first',
    ],
  },
  {
    defect: 'a review in the future',
    damage: inPolicy('04|15|2026, date: "2026-04-15"', '04|15|2027, date: "2027-04-15"'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:7: 2027-04-15 is after 2026-11-22; write the date in the source; only an effective date may be in the future',
      'policies/powered-exoskeleton/2024-11-01.mdx:69: "04|15|2026" occurs 0 times in this record; copy the characters from the text',
    ],
  },
  {
    defect: 'a notice in the future',
    damage: inPolicy('June 2026", month: "2026-06"', 'June 2027", month: "2027-06"'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:39: 2027-06 is after 2026-11-22; write the date in the source; only an effective date may be in the future',
    ],
  },
  {
    defect: 'a notice of another month than is printed',
    damage: inPolicy('month: "2025-07"', 'month: "2025-08"'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:40: "Provider Update, July 2025" does not name the month 2025-08; write the month in the source',
    ],
  },
  {
    defect: 'a notice out of order',
    damage: inPolicy('July 2025", month: "2025-07"', 'July 2021", month: "2021-07"'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:41: the notice of 2024-09 is out of order; keep the order of the source, and check the month',
    ],
  },
  {
    defect: 'a notice that stands twice',
    damage: inPolicy('July 2025", month: "2025-07"', 'June 2026", month: "2026-06"'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:40: the month "2026-06" is used twice, first above; keep it in one place, or correct the other',
    ],
  },
  {
    defect: 'a year that the reference does not print',
    damage: inFile(
      bibliography,
      'issued: { date-parts: [[2012, 3]] }',
      'issued: { date-parts: [[2013, 3]] }',
    ),
    says: [
      'references/powered-exoskeleton.md:13: issued is [2013, 3], but the source says "Mar 2012"; write [2012, 3]: exactly as precise as the source',
    ],
  },
  {
    defect: 'a reference from the future',
    damage: inFile(
      bibliography,
      'issued: { date-parts: [[2012, 3]] }',
      'issued: { date-parts: [[2102, 3]] }',
    ),
    says: [
      'references/powered-exoskeleton.md:13: 2102-03 is after 2026-11-22; write the date in the source; only an effective date may be in the future',
      'references/powered-exoskeleton.md:13: issued is [2102, 3], but the source says "Mar 2012"; write [2012, 3]: exactly as precise as the source',
    ],
  },
  {
    defect: 'a day of publication that does not exist',
    damage: inFile(
      bibliography,
      'issued: { date-parts: [[2022, 3, 15]] }',
      'issued: { date-parts: [[2022, 2, 30]] }',
    ),
    says: [
      'references/powered-exoskeleton.md:68: issued is [2022, 2, 30], but the source says "Mar 15 2022"; write [2022, 3, 15]: exactly as precise as the source',
    ],
  },
]);
