import type { ServerResponse } from 'node:http';
import { findNearestPage } from '../../src/domain/siteAddress.ts';
import { hostilePaths } from '../support/hostilePaths.ts';
import { startOddHost, type Answer, type OddHost } from '../support/oddHost.ts';
import { expect, test as siteTest } from '../support/siteTest.ts';

/** What the script of the 404 page does on hosts of every kind: it never leaves the site, and never goes in a circle. */

/** The host stands in the place of the usual one, so that the test fails on a request to any other origin. */
const test = siteTest.extend<{
  kind: { answer: Answer };
  host: OddHost;
}>({
  // Within an object, for Playwright calls a function itself.
  kind: [{ answer: () => 'file' }, { option: true }],
  host: async ({ kind }, use) => {
    const host = await startOddHost(kind.answer);
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.origin),
});

const notFound = /status (of )?404/;
const redirect = (response: ServerResponse, to: string): 'answered' => {
  response.writeHead(302, { Location: to }).end();
  return 'answered';
};
/** Says that every page is there, and has none: whatever the script makes of a path, it goes there. */
const promiseAll: Answer = ({ method, url }, response) => {
  if (method !== 'HEAD') return url?.startsWith('/_astro/') ? 'file' : 'missing';
  response.writeHead(200).end();
  return 'answered';
};

test.describe('on a host that promises every page and has none', () => {
  test.use({ kind: { answer: promiseAll }, expectedProblem: notFound });

  test('no hostile path leads to another site', async ({ page, host }) => {
    test.setTimeout(240_000);
    for (const path of hostilePaths) {
      const { pathname } = new URL(`${host.origin}${path}`);
      const nearest = findNearestPage(pathname, '')?.path ?? pathname;
      await page.goto(`${host.origin}${path}`);
      await expect(page, path).toHaveURL(`${host.origin}${nearest}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
      const elsewhere = await page
        .locator('main a')
        .evaluateAll((links) =>
          links.filter((link) => new URL((link as HTMLAnchorElement).href).origin !== origin),
        );
      expect(elsewhere, path).toEqual([]);
    }
  });

  test('a page that is promised and missing is gone to once', async ({ page, host }) => {
    await page.goto('/codes/K1007?on=2024-10-31');
    await expect(page.getByRole('link', { name: 'Look up K1007' })).toBeVisible();
    expect(host.visits).toEqual(['/codes/K1007', '/codes/k1007/']);
  });
});

test.describe('on a host that takes the last slash away', () => {
  test.use({
    expectedProblem: /status (of )?404|net::ERR_FAILED/,
    kind: {
      answer: ({ url }, response) =>
        url?.startsWith('/codes/k1007/')
          ? redirect(response, url.replace('/codes/k1007/', '/codes/k1007'))
          : 'file',
    },
  });

  test('the page has one link to the page of the code, and goes nowhere by itself', async ({
    page,
    host,
  }) => {
    await page.goto('/codes/K1007?on=2024-10-31#member-charge');
    const link = page.getByRole('link', { name: 'Go to the page of K1007' });
    await expect(link).toHaveAttribute('href', '/codes/k1007/?on=2024-10-31#member-charge');
    expect(host.visits).toEqual(['/codes/K1007']);
  });
});

test.describe('on a host that has a page for a question and leads its reader back', () => {
  test.use({
    expectedProblem: notFound,
    kind: {
      answer: (request, response) =>
        request.method !== 'HEAD' && request.url === '/codes/k1007/'
          ? redirect(response, '/codes/K1007')
          : promiseAll(request, response),
    },
  });

  test('the page stops after one round, and has a link', async ({ page, host }) => {
    await page.goto('/codes/K1007');
    await expect(page.getByRole('link', { name: 'Go to the page of K1007' })).toBeVisible();
    expect(host.visits).toEqual(['/codes/K1007', '/codes/k1007/', '/codes/K1007']);
  });
});

for (const { name, does } of [
  { name: 'fails', does: (response: ServerResponse) => void response.writeHead(503).end() },
  { name: 'does not answer', does: () => undefined },
]) {
  test.describe(`on a host that ${name} when it is asked for the page`, () => {
    test.use({
      expectedProblem: /status (of )?(404|503)/,
      kind: {
        answer: ({ method }, response) => {
          if (method !== 'HEAD') return 'file';
          does(response);
          return 'answered';
        },
      },
    });

    test('the page has one link to the page of the code', async ({ page }) => {
      await page.goto('/code/k1007?on=2024-10-31');
      await page.getByRole('link', { name: 'Go to the page of K1007' }).click();
      await expect(page).toHaveURL('/codes/k1007/?on=2024-10-31');
      await expect(page.getByRole('heading', { level: 1, name: 'K1007' })).toBeVisible();
    });
  });
}
