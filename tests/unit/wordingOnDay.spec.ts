import { expect, test } from '@playwright/test';
import { describeWording } from '../../src/domain/wordingOnDay.ts';

const today = '2026-11-28';
const confirm = 'Confirm the answer for this date with the health plan.';
const reviewedLater = (day: string, review: string) =>
  `This version was last reviewed ${review}. The policy does not say whether its wording changed between ${day} and that review. ${confirm}`;

for (const [revision, day, says] of [
  [['2026-04-15', ''], '2025-03-01', reviewedLater('March 1, 2025', 'April 15, 2026')],
  [['2026-04-15', ''], '2026-04-14', reviewedLater('April 14, 2026', 'April 15, 2026')],
  [['2026-04-15', ''], '2026-04-15', ''],
  [['2026-04-15', ''], today, ''],
  // A month counts from its last day on.
  [['2026-04', ''], '2026-04-15', reviewedLater('April 15, 2026', 'April 2026')],
  [['2026-04', ''], '2026-05-01', ''],
  [
    ['2026-04-15', '2026-02-01'],
    '2026-01-31',
    `This text was updated on February 1, 2026. We do not have its wording on January 31, 2026. ${confirm}`,
  ],
  [['2026-04-15', '2026-02-01'], '2026-02-01', reviewedLater('February 1, 2026', 'April 15, 2026')],
  [
    ['', ''],
    '2026-01-01',
    `The policy gives no review date, so its wording on January 1, 2026 may have been different. ${confirm}`,
  ],
  [['', ''], today, ''],
  [
    ['2026-04-15', ''],
    '2026-11-29',
    'November 29, 2026 is in the future. The policy may change before then.',
  ],
] as const) {
  const [reviewed, updated] = revision;
  test(`on ${day}, reviewed "${reviewed}" and updated "${updated}", it says "${says.slice(0, 40)}"`, () => {
    expect(describeWording({ reviewed, updated }, day, today)).toBe(says);
  });
}
