import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { metaContentSecurityPolicy } from '../../src/build/headers.ts';
import { findInlineSources } from '../../src/build/hosts/inlineSources.ts';
import {
  base,
  buildBelowBase,
  buildWithoutCopy,
  root,
  withoutCopy,
} from '../support/otherBuilds.ts';
import { brokenLinks } from '../support/brokenLinks.ts';
import { builtPages, documentAt, fileOf } from '../support/builtSite.ts';
import { copies, visit } from '../support/savedCopy.ts';
import { SiteServer } from '../support/siteServer.ts';

/**
 * The site with other settings. One after the other, for two builds at once would share Astro's cache: below a
 * folder of its domain on GitHub Pages, a host without headers of ours; then without offline copies.
 */

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

let server: SiteServer;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  await buildBelowBase();
  server = await new SiteServer({ root, base, sendsHeaders: false }).start();
});
test.afterAll(async () => {
  await server?.stop();
});

test('every link and anchor stays below the folder and leads somewhere', () => {
  expect(builtPages(root)).toContain(`${base}/policies/powered-exoskeleton/`);
  expect(brokenLinks(root)).toEqual([]);
  for (const page of builtPages(root)) {
    const outside = [...documentAt(page, root).querySelectorAll('[href], [src], [action]')]
      .flatMap((of) => ['href', 'src', 'action'].map((name) => of.getAttribute(name) ?? ''))
      .filter((address) => address.startsWith('/') && !address.startsWith(`${base}/`));
    expect(outside, page).toEqual([]);
  }
});

test('canonical addresses and data name the folder', () => {
  const page = documentAt(`${base}/codes/k1007/`, root);
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    `https://payer.example${base}/codes/k1007/`,
  );
  const codes = readFileSync(`${root}${base}/api/codes.json`, 'utf8');
  expect(codes).toContain(`${base}/codes/k1007/`);
});

test('every page carries the policy that the host does not send, before anything it loads', () => {
  for (const page of builtPages(root)) {
    const [first, ...others] = documentAt(page, root).querySelectorAll('meta[http-equiv]');
    const html = readFileSync(fileOf(page, root), 'utf8');
    const policy = first?.getAttribute('content') ?? '';
    expect(policy, page).toBe(metaContentSecurityPolicy(findInlineSources(html)));
    expect(policy, page).toMatch(
      /style-src 'self'(?: 'sha256-[^']+')*;.*require-trusted-types-for/,
    );
    expect(others, page).toEqual([]);
    expect(html.search(/http-equiv/), page).toBeLessThan(html.search(/<(link|script|style)\b/));
  }
});

test('search, check and offline copy work there, and that policy is obeyed', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.origin}${base}/`);
  await expect(page.locator('.site-header')).toHaveCSS('border-bottom-style', 'solid');
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.locator('#search-everywhere').fill('K1007');
  await page.locator('.search-panel .code-card').waitFor();
  await page.locator('#search-everywhere').press('Enter');
  await expect(page).toHaveURL(`${server.origin}${base}/codes/k1007/`);

  await page.goto(`${server.origin}${base}/search/#q=tilt+sensor`);
  await expect(
    page.locator(`#search-results a[href^="${base}/policies/powered-exoskeleton/#"]`).first(),
  ).toBeVisible();
  await page.goto(`${server.origin}${base}/check/`);
  await page.locator('#check-codes').fill('E0739');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator(`#check-results a[href="${base}/codes/e0739/"]`)).toBeVisible();
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>written</p>';
      return 'written';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  // The one complaint is that of the line above.
  expect(complaints.filter((text) => !/TrustedHTML/.test(text))).toEqual([]);

  await server.stop();
  await page.goto(`${server.origin}${base}/policies/powered-exoskeleton/`);
  await expect(page.locator('.saved-copy')).toContainText('This page was saved on');
  await expect(page.locator('.saved-copy')).toHaveCSS('border-top-style', 'solid');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the kill switch: the next visit removes every copy and the worker, for good', async ({
  page,
}) => {
  await buildWithoutCopy();
  const site = await new SiteServer().start();
  await visit(page, site);
  expect(await copies(page)).toHaveLength(1);
  site.publish(withoutCopy);
  await page.goto(`${site.origin}/codes/`);
  await expect.poll(() => copies(page)).toEqual([]);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
  site.asked.length = 0;
  await page.goto(`${site.origin}/offline/`);
  await expect(page.getByRole('main')).toContainText("doesn't save a copy in your browser");
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.goto(`${site.origin}/codes/`);
  expect(site.asked.filter((request) => request.includes('/sw.js'))).toEqual([]);
  await site.stop();
});
