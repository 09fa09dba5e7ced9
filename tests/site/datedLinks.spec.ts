import type { Locator } from '@playwright/test';
import { answeredOn } from '../support/dateOfService.ts';
import { expect, test } from '../support/inventedSite.ts';

/** The date of service stays on the way from page to page. */

const day = '2024-10-31';
const policy = '/policies/invented-gait-trainer/';
const hrefs = (links: Locator) =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

const pages = [
  ['/codes/q9801/', '/codes/q9801/'],
  // The policy becomes the version that applies.
  [policy, `${policy}2024-02-29/`],
  [`${policy}2024-02-29/`, `${policy}2024-02-29/`],
] as const;

for (const [path, shown] of pages) {
  test(`every link of ${path} to a page that takes a date keeps it`, async ({ page }) => {
    await page.goto(`${path}?on=${day}`);
    await expect(page).toHaveURL((url) => url.pathname === shown);
    await answeredOn(page, day);
    const links = await hrefs(page.locator('a[href^="/"]').filter({ visible: true }));
    const leading = (form: RegExp) => links.filter((link) => form.test(link.replace(/[?#].*/, '')));
    const codes = leading(/^\/codes\/[^/]+\/$/);
    expect(codes.filter((link) => !link.includes(`?on=${day}`))).toEqual([]);
    expect(leading(/^\/check\/$/)).toEqual([`/check/?on=${day}`]);
    expect(links).not.toContain(`/codes/?on=${day}`);
    expect(
      links.filter((link) => /devices|index\.md|changes/.test(link) && link.includes('on=')),
    ).toEqual([]);
  });
}

test('a code leads to its place in the version that applies on the day', async ({ page }) => {
  await page.goto(`/codes/q9801/?on=2024-11-01`);
  await answeredOn(page, '2024-11-01');
  await page.getByRole('link', { name: 'See Q9801 in the full policy' }).click();
  await expect(page).toHaveURL(`${policy}?on=2024-11-01#q9801`);
  await answeredOn(page, '2024-11-01');
  await expect(page.locator('#q9801')).toBeInViewport();
  await page.goto(`/codes/q9801/?on=${day}`);
  await answeredOn(page, day);
  await page.getByRole('link', { name: 'Read the version that applies' }).click();
  await expect(page).toHaveURL(`${policy}2024-02-29/?on=${day}`);
});

test('a version keeps the date only where it applies on it; the current policy is as of today', async ({
  page,
}) => {
  await page.goto(`${policy}2024-02-29/?on=${day}`);
  await answeredOn(page, day);
  const versions = await hrefs(
    page.locator('section[aria-labelledby="versions"] li > a:first-child'),
  );
  expect(versions).toContain(`${policy}2024-02-29/?on=${day}`);
  expect(versions).toContain(`${policy}2022-01-01/`);
  await page.getByRole('link', { name: 'Go to the current policy' }).first().click();
  await expect(page).toHaveURL((url) => url.pathname === policy && url.search === '');
});

test('a page without a date adds none to its links', async ({ page }) => {
  await page.goto('/codes/q9801/');
  await page.evaluate(() => dispatchEvent(new FocusEvent('focusin')));
  await expect(page.locator('html')).toHaveAttribute('data-answered-on', /./);
  expect((await hrefs(page.locator('a'))).filter((link) => link.includes('on='))).toEqual([]);
});
