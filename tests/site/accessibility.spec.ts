import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axe.ts';
import { endsOfKinds } from '../support/pageKinds.ts';
import { expect, test } from '../support/siteTest.ts';

/** axe with the rules of WCAG 2.2 AA: on every kind of page, in all colours, at both widths. */

// Six looks at each page take their time on a busy machine.
test.describe.configure({ timeout: 300_000 });

for (const address of endsOfKinds) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await axeFindings(page)).toEqual([]);
  });
}

const box = '#search-everywhere';
const answered = '.search-panel[data-search-state="done"]';

/** Pages after they were used: what a script draws has to be as good as what was built. */
const states: readonly [string, string, (page: Page) => Promise<void>][] = [
  [
    'the search with an answer',
    '/policies/powered-exoskeleton/',
    async (page) => {
      await page.locator(box).fill('k1007');
      await expect(page.locator(`${answered} .code-card`)).toBeVisible();
    },
  ],
  [
    'the search with an honest no',
    '/',
    async (page) => {
      await page.locator(box).fill('99213');
      await expect(page.locator(`${answered} .honest-no`)).toBeVisible();
    },
  ],
  [
    'the search with results in the text',
    '/search/?q=tilt+sensor',
    async (page) => {
      await expect(page.locator('#search-results a[data-result]').first()).toBeVisible();
    },
  ],
  [
    'the devices at one spinal level, filtered',
    '/devices/?level=T5',
    async (page) => {
      await expect(page.getByRole('status')).toHaveText('6 of 23 indications shown');
    },
  ],
  [
    'the timeline, filtered',
    '/timeline/?year=2022',
    async (page) => {
      await expect(page.getByRole('status')).toContainText('of 11 decisions shown');
    },
  ],
  [
    'two devices compared',
    '/devices/compare/?d=indego&d=rewalk',
    async (page) => {
      await expect(page.locator('[data-compared]:visible')).toHaveCount(2);
    },
  ],
  [
    'a list of codes, checked',
    '/check/',
    async (page) => {
      await page.getByLabel('Codes', { exact: true }).fill('K1007\nE0739\n99213\nK10079');
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await expect(page.locator('#check-results tbody tr')).toHaveCount(4);
    },
  ],
];

for (const [name, address, use] of states) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await page.goto(address);
    await use(page);
    expect(await axeFindings(page)).toEqual([]);
  });
}
