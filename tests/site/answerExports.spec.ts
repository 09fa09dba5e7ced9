import { answeredOn, readAt } from '../support/dateOfService.ts';
import { expect, test } from '../support/siteTest.ts';
import { copiedAnswer, downloadedAnswer } from '../support/takenAnswer.ts';

const policy = 'Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities';
const authorization =
  '“Not applicable.” The policy gives no reason. This does not mean “not required.”';
const sentence =
  '“The following code(s) are not covered for Medicare Advantage Plans and not medically necessary for Commercial Products:”';

test('the page of a code copies its whole answer, with the policy, its dates and addresses', async ({
  page,
}) => {
  await readAt(page, '2026-11-22T12:00:00');
  await page.goto('/codes/k1007/');
  const { origin } = new URL(page.url());
  const lines = (await copiedAnswer(page)).split('\n');
  expect(lines.filter((line) => !/^(Listed as|Can the provider|Notice)/.test(line))).toEqual([
    'Code: K1007',
    'Answer: What the policy says about K1007',
    'Medicare Advantage Plans: Not covered',
    'Commercial Products: Not medically necessary',
    `Sentence: ${sentence}`,
    `Policy: ${policy}`,
    `Prior authorization: ${authorization}`,
    'Medical criteria: “Not applicable.” The policy lists no medical criteria.',
    'Effective: November 1, 2024',
    'Last reviewed: April 15, 2026',
    'Health plan: Blue Cross & Blue Shield of Rhode Island',
    'Coverage, in the policy: “Benefits may vary between groups and contracts. Please refer to the appropriate Benefit Booklet, Evidence of Coverage or Subscriber Agreement for not covered/not medically necessary benefits/coverage.”',
    `Link: ${origin}/policies/powered-exoskeleton/2024-11-01/#k1007`,
    'Looked up on: November 22, 2026',
    expect.stringMatching(
      /^Searched: This site has 1 policy of Blue Cross & Blue Shield of Rhode Island\. It was built on \w+ \d+, \d{4}\.$/,
    ),
    `Page: ${origin}/codes/k1007/`,
  ]);
  // The words of the policy, and no note of ours among them.
  expect(lines[2]).toMatch(
    /^Listed as: K1007\*\* Bilateral hip, knee, ankle, foot \(HKAFO\) device/,
  );
});

test('the page of a code downloads the same as a table, with days that spreadsheets read', async ({
  page,
}) => {
  await readAt(page, '2026-11-22T12:00:00');
  await page.goto('/codes/k1007/');
  const { name, rows } = await downloadedAnswer(page);
  expect(name).toBe('coverage-codes-k1007.csv');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    Code: 'K1007',
    'Medicare Advantage Plans': 'Not covered',
    'Commercial Products': 'Not medically necessary',
    Sentence: sentence,
    Policy: policy,
    Effective: '2024-11-01',
    'Last reviewed': '2026-04-15',
    'Looked up on': '2026-11-22',
  });
});

test('the page of a policy gives its statements, and each of its codes with its own answer', async ({
  page,
}) => {
  await page.goto('/policies/powered-exoskeleton/');
  const text = await copiedAnswer(page);
  expect(text).toContain(
    'Statement for Medicare Advantage Plans: “Use of a powered exoskeleton for ambulation in individuals with lower-limb disabilities is not covered as',
  );
  expect(text).toContain(
    'Code: E0739; Medicare Advantage Plans: Not covered; Commercial Products: Not medically necessary',
  );
  const { rows } = await downloadedAnswer(page);
  expect(rows.map((row) => [row['Code'], row['Commercial Products'], row['Policy']])).toEqual(
    ['', 'K1007', 'E0739'].map((code) => [code, 'Not medically necessary', policy]),
  );
  // A sentence on the service stands beside no code.
  expect(rows.map((row) => row['Statement for Commercial Products'] !== '')).toEqual([
    true,
    false,
    false,
  ]);
});

test('nothing can be copied while the page withholds its answer', async ({ page }) => {
  for (const path of ['/codes/k1007/', '/policies/powered-exoskeleton/']) {
    await page.goto(`${path}?on=2024-13-45`);
    await answeredOn(page, '');
    await expect(page.getByText('Copy answer')).toBeAttached();
    await expect(page.getByText('Copy answer')).toBeHidden();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a code and a policy offer no button that could not copy', async ({ page }) => {
    for (const path of ['/codes/k1007/', '/policies/powered-exoskeleton/']) {
      await page.goto(path);
      await expect(page.getByText(/Copy answer|Download CSV/)).toHaveCount(0);
    }
  });
});
