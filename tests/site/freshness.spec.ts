import type { Page } from '@playwright/test';
import { test as invented } from '../support/inventedSite.ts';
import { SiteServer } from '../support/siteServer.ts';
import { expect, test as base } from '../support/siteTest.ts';

/** A page that was left open, or that comes back, checks again and says what has changed. */

const test = base.extend<{ server: SiteServer }>({
  server: async ({}, use) => {
    const server = await new SiteServer().start();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.origin),
});

const code = '/codes/k1007/';
const minutes = 60_000;
const notice = (page: Page) => page.locator('[data-changed]');

/** Opens a page with a clock that the test moves, and waits until it watches. */
async function open(page: Page, address: string, moment = '2026-11-27T12:00:00Z'): Promise<void> {
  await page.clock.install({ time: new Date(moment) });
  const watching = page.waitForResponse(/\/freshness[^/]*\.js/);
  await page.goto(address);
  await page.clock.runFor(10_000);
  const script = (await watching).url();
  await page.evaluate((url) => import(url), script);
}

async function comeBackAfter(page: Page, milliseconds: number): Promise<void> {
  const turn = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await turn(true);
  await page.clock.fastForward(milliseconds);
  await turn(false);
}

const comeBackFromCache = (page: Page) =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

/** Publishes a page with other words, as a release does. */
function publishChange(server: SiteServer): void {
  server.change(`${code}index.html`, (html) =>
    html
      .replace(/data-words="\w+"/, 'data-words="0123abcd"')
      .replace('</h1>', ', decided anew</h1>'),
  );
}

for (const [how, comeBack] of [
  ['comes back from the back/forward cache', comeBackFromCache],
  ['is looked at again after an hour', (page: Page) => comeBackAfter(page, 60 * minutes)],
] as const) {
  test(`a page that ${how} says that it has changed, and one button shows the current one`, async ({
    page,
    server,
  }) => {
    await open(page, code);
    publishChange(server);
    await comeBack(page);
    await expect(notice(page)).toContainText('This page has changed since you opened it.');
    await comeBack(page);
    await expect(notice(page)).toHaveCount(1);
    await notice(page).getByRole('button', { name: 'Load the current page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('decided anew');
    await expect(notice(page)).toHaveCount(0);
  });

  test(`a page that ${how} says nothing where nothing has changed`, async ({ page }) => {
    await open(page, code);
    const asked = page.waitForResponse((response) => response.url().endsWith(code));
    await comeBack(page);
    await (await asked).finished();
    await page.evaluate(() => fetch('/version.json').then((response) => response.text()));
    await expect(notice(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /^What the policy says about/ })).toBeVisible();
  });

  test(`a page that ${how} takes no sign-in page of a network for a release`, async ({
    page,
    server,
  }) => {
    await open(page, code);
    server.change(`${code}index.html`, () => '<!doctype html><html><title>Sign in</title></html>');
    const asked = page.waitForResponse((response) => response.url().endsWith(code));
    await comeBack(page);
    await (await asked).finished();
    await page.evaluate(() => fetch('/version.json').then((response) => response.text()));
    await expect(notice(page)).toHaveCount(0);
  });
}

// Without the clock of the tests, which hides how a page was reached.
test('a page that "back" leads to checks whether it has changed', async ({ page, server }) => {
  const watching = page.waitForResponse(/\/freshness[^/]*\.js/);
  await page.goto(code);
  await watching;
  const html = await (await page.request.get(code)).text();
  await page.goto('/codes/');
  publishChange(server);
  // The browser shows the page as it has kept it.
  await page.route(`**${code}`, async (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html' })
      : route.fallback(),
  );
  await page.goBack();
  await expect(notice(page)).toContainText('This page has changed since you opened it.');
});

test('a page that is looked at again after a minute asks for nothing', async ({ page, server }) => {
  await open(page, code);
  server.asked.length = 0;
  await comeBackAfter(page, minutes);
  await page.evaluate(() => fetch('/version.json').then((response) => response.text()));
  expect(server.asked.filter((request) => request.includes(code))).toEqual([]);
});

const policy = '/policies/invented-gait-trainer/';
for (const [how, comeBack] of [
  ['comes back from the back/forward cache', comeBackFromCache],
  ['is looked at again', (page: Page) => comeBackAfter(page, 1000)],
] as const) {
  invented.describe('when another version takes effect', () => {
    invented(`a policy that was left open says so when it ${how}`, async ({ page }) => {
      await open(page, policy, '2098-12-31T23:00:00Z');
      const panel = page.getByRole('heading', { name: 'Coverage summary' });
      await expect(panel).toBeVisible();
      await page.clock.setSystemTime(new Date('2099-01-01T12:00:00Z'));
      await comeBack(page);
      await expect(page.locator('.withheld')).toContainText('A newer version is now effective.');
      await expect(panel).toBeHidden();
    });

    invented(`a code that was left open says so when it ${how}`, async ({ page }) => {
      await open(page, '/codes/q9801/', '2098-12-31T23:00:00Z');
      const panel = page.getByRole('heading', { name: /^What the policy says about/ });
      await expect(panel).toBeVisible();
      await page.clock.setSystemTime(new Date('2099-01-01T12:00:00Z'));
      await comeBack(page);
      await expect(page.locator('[data-date-notice]')).toContainText(
        'A newer version is now effective.',
      );
      await expect(panel).toBeHidden();
    });

    invented(`a code that is no longer valid says so when it ${how}`, async ({ page }) => {
      await open(page, '/codes/q9872/', '2097-12-31T23:00:00Z');
      await expect(
        page.getByRole('heading', { name: /^What the policy says about/ }),
      ).toBeVisible();
      await page.clock.setSystemTime(new Date('2098-01-01T12:00:00Z'));
      await comeBack(page);
      await expect(page.locator('[data-date-notice]')).toContainText('this code is not valid');
    });
  });
}
