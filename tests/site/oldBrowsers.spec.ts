import type { Page } from '@playwright/test';
import { answeredOn } from '../support/dateOfService.ts';
import { colorOf, rgb, type Scheme } from '../support/siteColors.ts';
import { expect, test } from '../support/siteTest.ts';

/** What the README promises of old browsers. Runs in Chromium 109, and in Firefox where it is installed. */

const code = '/codes/k1007/';
const policy = '/policies/powered-exoskeleton/';
const schemes: readonly Scheme[] = ['light', 'dark'];

/** Both determinations of a panel, each in its color on the ground of the page. */
async function expectBothInColor(page: Page, panel: string, scheme: Scheme): Promise<void> {
  for (const [determination, color, words] of [
    ['not-covered', 'not-covered', 'Not covered'],
    ['not-medically-necessary', 'not-necessary', 'Not medically necessary'],
  ] as const) {
    const line = page.locator(`${panel} .answer-line[data-determination="${determination}"]`);
    const tone = rgb(colorOf(color)[scheme]);
    await expect(line.locator('.determination')).toHaveText(words);
    await expect(line.locator('.determination')).toBeVisible();
    await expect(line.locator('.determination')).toHaveCSS('color', tone);
    await expect(line).toHaveCSS('border-left-color', tone);
    await expect(line).toHaveCSS('background-color', rgb(colorOf('paper')[scheme]));
  }
}

for (const [name, path] of [
  ['a code', code],
  ['the policy', policy],
] as const) {
  test(`shows both determinations of ${name} in the device's colors`, async ({
    page,
    browserName,
  }) => {
    await page.goto(path);
    // Playwright can set the preference in Chromium only.
    for (const scheme of browserName === 'chromium' ? schemes : schemes.slice(0, 1)) {
      await page.emulateMedia({ colorScheme: scheme });
      await expectBothInColor(page, 'section.answer', scheme);
      await expect(page.locator('html')).toHaveCSS('color', rgb(colorOf('ink')[scheme]));
      await expect(page.locator('.site-header')).toHaveCSS(
        'border-bottom-color',
        rgb(colorOf('line')[scheme]),
      );
    }
  });
}

test('keeps the colors that the reader chose, whatever the device prefers', async ({ page }) => {
  await page.goto(code);
  await page.locator('[data-theme-switch] input[value="dark"]').check();
  await expectBothInColor(page, 'section.answer', 'dark');
  await page.goto(policy);
  await expectBothInColor(page, 'section.answer', 'dark');
  await page.locator('[data-theme-switch] input[value="light"]').check();
  await expectBothInColor(page, 'section.answer', 'light');
});

test('shows where the keyboard focus is', async ({ page }) => {
  await page.goto(code);
  await page.keyboard.press('Tab');
  for (const stop of ['first', 'second', 'third']) {
    const focused = page.locator(':focus');
    await expect(focused, stop).toHaveCSS('outline-style', 'solid');
    await expect(focused, stop).toHaveCSS('outline-width', '3px');
    await expect(focused, stop).toHaveCSS('outline-color', rgb(colorOf('link').light));
    await page.keyboard.press('Tab');
  }
});

for (const [how, hasStyles] of [
  ['beside its words', true],
  ['small and in outline when styles are missing', false],
] as const) {
  test(`shows the sign of a determination ${how}`, async ({ page }) => {
    if (!hasStyles) {
      await page.route(`**${code}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<style>[^]*?<\/style>/g, '');
        await route.fulfill({ response, body });
      });
    }
    await page.goto(code);
    const sign = page.locator('section.answer .determination svg').first();
    const box = await sign.boundingBox();
    expect(box?.width).toBeGreaterThan(10);
    expect(box?.width).toBeLessThan(25);
    expect(box?.height).toBe(box?.width);
    await expect(sign).toHaveCSS('fill', 'none');
    await expect(sign).not.toHaveCSS('stroke', 'none');
  });
}

for (const path of [code, policy]) {
  test(`answers for a date of service on ${path}`, async ({ page }) => {
    await page.goto(`${path}?on=2025-06-01`);
    await answeredOn(page, '2025-06-01');
    await expectBothInColor(page, 'section.answer', 'light');
    await page.goto(`${path}?on=2024-10-31`);
    await answeredOn(page, '2024-10-31');
    const notice = page.locator('[data-date-notice], .withheld').filter({ visible: true });
    await expect(notice).toContainText('November 1, 2024');
    await expect(page.locator('section.answer .answer-line')).toHaveCount(2);
    for (const line of await page.locator('section.answer .answer-line').all())
      await expect(line).toBeHidden();
  });
}

test('reads the whole policy, section by section', async ({ page }) => {
  await page.goto(policy);
  const last = page.locator('.page-contents li a').last();
  const section = (await last.getAttribute('href')) ?? '';
  // Beside the text the contents are open only in browsers that can style what a closed list holds.
  const summary = page.locator('.page-contents summary');
  if (await summary.isVisible()) await summary.click();
  await last.click();
  await expect(page.locator(section)).toBeInViewport();
  // The reading tools come with the first sign of reading.
  await expect(page.locator('.section-link').first()).toBeAttached();
});

test('answers a search for a code and for a device, on a ground of its own', async ({ page }) => {
  await page.goto(code);
  await page.locator('#search-everywhere').fill('k1007');
  const panel = page.locator('.search-panel[data-search-state="done"]');
  await expect(panel.locator('.code-card')).toContainText('Not covered');
  await expect(panel.locator('.code-card')).toContainText('Not medically necessary');
  await expect(panel).toHaveCSS('background-color', rgb(colorOf('paper').light));
  await page.locator('#search-everywhere').fill('rewlak');
  await expect(panel.locator('a[data-result="device"]').first()).toHaveText('ReWalk');

  await page.goto('/search/?q=walking');
  await expect(page.locator('main [data-search-state="done"] .result').first()).toBeVisible();
});

test('checks a list of codes', async ({ page }) => {
  await page.goto('/check/#codes=K1007,99213');
  const rows = page.locator('#check-results tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first().locator('[data-determination="not-covered"]')).toBeVisible();
  await expect(rows.first()).toContainText('Not medically necessary');
});

test('sorts and filters the lists of devices and decisions', async ({ page }) => {
  await page.goto('/timeline/?year=2021');
  await expect(page.locator('[data-filter-status]')).toHaveText(/^1 of /);
  await page.goto('/devices/?sort=device&descending=yes');
  await expect(page.locator('table[data-sortable] th[aria-sort="descending"]')).toHaveCount(1);
});
