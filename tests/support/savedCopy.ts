import { test as base, type Page } from '@playwright/test';
import { SiteServer } from './siteServer.ts';

export const policy = '/policies/powered-exoskeleton/';
export const newWords = 'Decided anew in this test';
export const notice = (page: Page) => page.locator('.saved-copy');

/** Playwright's `test` with a server that can be stopped, hung and changed, and service workers allowed. */
export const test = base.extend<{ server: SiteServer }>({
  serviceWorkers: 'allow',
  server: async ({}, use) => {
    const server = await new SiteServer().start();
    await use(server);
    server.answerAgain();
    await server.stop();
  },
});

/** Opens a page and waits until the browser has made its copy of the whole site. */
export async function visit(page: Page, server: SiteServer, path = '/'): Promise<void> {
  await page.goto(server.origin + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The names of the caches that the browser keeps for the site. */
export const copies = (page: Page) => page.evaluate(() => caches.keys());

/** Publishes a policy with other words, as a build of them would. */
export function publishChange(server: SiteServer): void {
  server.change(`${policy}index.html`, (html) =>
    html.replace(/<h1[^>]*>/, (h1) => `${h1}${newWords} `),
  );
  server.change('/version.json', (text) => text.replace(/("policies\/[^"]+":")\w+/, '$1changed'));
}
