import { answeredOn, readAt } from '../support/dateOfService.ts';
import { expect, test } from '../support/inventedSite.ts';
import { copiedAnswer, downloadedAnswer } from '../support/takenAnswer.ts';

const current = /covered when criteria are met/i;

test('a code is copied as its page answers for the day that is asked for', async ({ page }) => {
  await page.goto('/codes/q9801/?on=2024-10-31');
  await answeredOn(page, '2024-10-31');
  const text = await copiedAnswer(page);
  expect(text).not.toMatch(current);
  expect(text).toContain('Note: On October 31, 2024, a different version applies.');
  expect(text).toContain(
    'Version: Effective February 29, 2024 through October 31, 2024; Medicare Advantage Plans: Not covered; Commercial Products: Not medically necessary',
  );
  expect(text).toContain('Policy: Invented Gait Trainer');
  expect(text).toContain('/policies/invented-gait-trainer/2024-02-29/?on=2024-10-31');
  expect(text).toContain('Date of service: October 31, 2024');
  const { rows } = await downloadedAnswer(page);
  expect(rows.map((row) => [row['Code'], row['Medicare Advantage Plans'] ?? ''])).toEqual([
    ['Q9801', ''],
    ['Q9801', 'Not covered'],
  ]);
  expect(rows.map((row) => row['Date of service'])).toEqual(['2024-10-31', '2024-10-31']);
});

test('a policy is copied from the version of the day that is asked for', async ({ page }) => {
  await page.goto('/policies/invented-gait-trainer/?on=2024-10-31');
  await page.waitForURL('**/2024-02-29/?on=2024-10-31');
  await answeredOn(page, '2024-10-31');
  const text = await copiedAnswer(page);
  expect(text).not.toMatch(current);
  expect(text).toContain('Answer: Coverage summary: version effective February 29, 2024');
  expect(text).toContain('About the date: On October 31, 2024, this version applies.');
});

test('a code that is not valid on the day is copied as not valid', async ({ page }) => {
  await page.goto('/codes/q9810/?on=2026-01-01');
  await answeredOn(page, '2026-01-01');
  const text = await copiedAnswer(page);
  expect(text).toContain('Note: On January 1, 2026, this code is not valid');
  expect(text).not.toMatch(/: (Covered|Medically necessary)/);
});

test('each answer of a code that a policy lists twice is copied with its scope', async ({
  page,
}) => {
  await page.goto('/codes/64999/');
  const { rows } = await downloadedAnswer(page);
  expect(rows.map((row) => [row['Code'], row['Answer'], row['Medicare Advantage Plans']])).toEqual([
    [
      'CPT 64999',
      'What the policy says about 64999: For members of 18 years and older',
      'Covered “For members of 18 years and older”',
    ],
    [
      'CPT 64999',
      'What the policy says about 64999: For members under 18 years',
      'Not covered “For members under 18 years”; These statements differ. We show both.',
    ],
  ]);
});

test('a page that stays open over midnight answers for the new day before it copies', async ({
  page,
}) => {
  await readAt(page, '2098-12-31T20:00:00');
  await page.goto('/codes/q9801/');
  const before = await copiedAnswer(page);
  expect(before).toContain('Medicare Advantage Plans: Required');
  await readAt(page, '2099-01-01T12:00:00');
  const after = await copiedAnswer(page);
  expect(after).toContain('A newer version is now effective.');
  expect(after).not.toContain('Answer: What the policy says about Q9801');
});
