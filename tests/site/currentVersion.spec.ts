import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { documentAt } from '../support/builtSite.ts';
import { answeredOn, readAt } from '../support/dateOfService.ts';
import { expect, test } from '../support/inventedSite.ts';
import { oneLine } from '../support/sourceText.ts';

/** The permanent address of the current version is a short page, which leads on to the page of the policy. */

const policy = '/policies/invented-gait-trainer/';
const current = `${policy}2024-11-01/`;
const day = '?on=2024-11-01';
const answer = (page: Page) => page.getByRole('heading', { name: /^Coverage summary/ });

for (const [from, to] of [
  ['', ''],
  ['#q9801', '#q9801'],
  ['?on=2025-03-01#q9801', '?on=2025-03-01#q9801'],
  ['?on=3/1/2025', '?on=3%2F1%2F2025'],
] as const) {
  test(`the permanent address with "${from}" shows the page of the policy there`, async ({
    page,
  }) => {
    await page.goto('/');
    await page.goto(current + from);
    await expect(page).toHaveURL(policy + to);
    await expect(page.locator('html')).toHaveAttribute('data-answered-on', /^\d/);
    await expect(answer(page)).toBeVisible();
    if (from.includes('#')) await expect(page.locator('#q9801')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL('/');
  });
}

test('the permanent address shows its version after another one has taken effect', async ({
  page,
}) => {
  await readAt(page, '2099-06-01T12:00:00Z');
  await page.goto(policy);
  await expect(page.locator('.withheld')).toContainText('A newer version is now effective');
  await page.goto(current);
  await answeredOn(page, '2024-11-01');
  await expect(answer(page)).toBeVisible();
});

test('the permanent address answers for a day of another version with that version', async ({
  page,
}) => {
  await page.goto(`${current}?on=2022-06-01`);
  await expect(page).toHaveURL(`${policy}2022-01-01/?on=2022-06-01`);
  await answeredOn(page, '2022-06-01');
});

test('another version leads to the page of the policy without a way around', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const version of ['2022-01-01', '2099-01-01']) {
    await page.goto(`${policy}${version}/?on=2025-03-01`);
    await expect(page).toHaveURL(`${policy}?on=2025-03-01`);
    await answeredOn(page, '2025-03-01');
  }
  expect(asked).not.toContain(current);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the permanent address says which version it is, and links to it', async ({ page }) => {
    await page.goto(`${current}#q9801`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Invented Gait Trainer');
    await expect(page.getByRole('main')).toContainText(
      'The version effective November 1, 2024 was the current version of this policy when this page was published.',
    );
    await page.getByRole('link', { name: 'Read this version' }).click();
    await expect(page).toHaveURL(policy + day);
    await expect(answer(page)).toBeVisible();
  });
});

test.describe('when its script is gone', () => {
  test.use({ expectedProblem: /ERR_FAILED/ });
  test('axe finds nothing on the short page', async ({ page }) => {
    await page.route('**/CurrentVersion*.js', (route) => route.abort());
    await page.goto(current);
    await expect(page.getByRole('link', { name: 'Read this version' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the short page names the page of the policy as its original, and holds no answer', ({
  invented,
}) => {
  const document = documentAt(current, invented.dist);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  expect(new URL(canonical).pathname).toBe(policy);
  const main = document.querySelector('main');
  expect(main?.hasAttribute('data-pagefind-body')).toBe(false);
  expect(oneLine(main?.textContent ?? '')).not.toMatch(/covered|necessary/i);
});

for (const [version, isCurrent] of [
  ['invented-gait-trainer/2022-01-01', false],
  ['invented-gait-trainer/2024-11-01', true],
  ['invented-gait-trainer/2099-01-01', false],
  ['invented-supplies/2024-01-01', true],
  ['invented-supplies/2098-01-01', false],
  ['invented-light/2098-01-01', false],
] as const) {
  test(`${version} is published once: ${isCurrent ? 'as its policy' : 'at its own address'}`, ({
    invented: { dist },
  }) => {
    const [id = ''] = version.split('/');
    const article = documentAt(`/policies/${version}/`, dist).querySelector('article');
    expect(article === null).toBe(isCurrent);
    const published = (path: string) =>
      [`policies/${path}/index.md`, `api/policies/${path}.json`].map((file) =>
        existsSync(`${dist}/${file}`),
      );
    expect(published(version)).toEqual([!isCurrent, !isCurrent]);
    expect(published(id)).toEqual(id === 'invented-light' ? [false, false] : [true, true]);
  });
}
