import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest.ts';

/** What day it is decides which version is current. A browser that cannot tell leaves the page as it was built. */

const pages = ['/codes/k1007/', '/policies/powered-exoskeleton/'];
const signs = ['focusin', 'scroll'];

/** Opens a page and reads it as a reader begins to, until its script has run; the answer as it was before. */
async function read(page: Page, address: string, sign: string): Promise<string> {
  const loaded = page.waitForResponse(/\/dateOfService[^/]*\.js/);
  await page.goto(address);
  const asBuilt = await page.locator('main .answer').first().innerText();
  await page.evaluate((type) => dispatchEvent(new Event(type)), sign);
  const script = (await loaded).url();
  await page.evaluate((url) => import(url), script);
  return asBuilt;
}

for (const address of pages) {
  for (const sign of signs) {
    test(`${address} keeps its answer at the first ${sign}, also where a date is written 11/27/26`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Intl.DateTimeFormat.prototype.format = () => '11/27/26';
      });
      await read(page, address, sign);
      await expect(page.locator('html')).toHaveAttribute('data-answered-on', /^\d{4}-\d\d-\d\d$/);
      await expect(
        page.getByRole('heading', { name: /^(?:Coverage summary|What the policy says about)/ }),
      ).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText('11/27/26');
      await expect(page.locator('[data-date-notice]')).toHaveCount(0);
    });
  }

  for (const [what, breakIntl] of [
    ['knows no time zones', () => void (Intl.DateTimeFormat = undefined as never)],
    [
      'gives no parts of a date',
      () => {
        Intl.DateTimeFormat.prototype.formatToParts = () => [];
      },
    ],
  ] as const) {
    test(`${address} stays as it was built in a browser that ${what}`, async ({ page }) => {
      await page.addInitScript(breakIntl);
      const asBuilt = await read(page, address, 'focusin');
      await expect(page.locator('main .answer').first()).toHaveText(asBuilt, {
        useInnerText: true,
      });
      await expect(page.locator('[data-date-notice]')).toHaveCount(0);
      await expect(page.locator('.withheld')).toBeHidden();
    });
  }
}
