import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { dist, documentAt } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { expect, test } from '../support/siteTest.ts';

const { document } = parseHTML(readFileSync(`${dist}/opensearch.xml`, 'utf8'));

test('the OpenSearch description names a template, and a name of 16 characters at most', () => {
  const root = document.querySelector('OpenSearchDescription');
  expect(root?.getAttribute('xmlns')).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(document.querySelector('ShortName')?.textContent).toMatch(/^.{1,16}$/);
  expect(document.querySelector('Description')?.textContent?.length).toBeLessThanOrEqual(1024);
  for (const page of ['/', '/search/']) {
    const link = documentAt(page).querySelector('link[rel=search]');
    expect(link?.getAttribute('href')).toBe('/opensearch.xml');
    expect(link?.getAttribute('type')).toBe('application/opensearchdescription+xml');
  }
});

test('the address that a browser makes of the template answers', async ({ page }) => {
  const template = document.querySelector('Url')?.getAttribute('template') ?? '';
  const { pathname, search, hash } = new URL(template.replace('{searchTerms}', 'K1007'));
  await page.goto(`${pathname}${search}${hash}`);
  await expect(
    page.locator('#search-results').getByRole('link', { name: 'K1007' }).first(),
  ).toBeVisible();
});

for (const [address, kept] of [
  ['/codes/K1007', ''],
  ['/codes/K1007/', ''],
  ['/codes/k1007', ''],
  ['/codes/K1007/?on=2024-10-31#member-charge', '?on=2024-10-31#member-charge'],
  ['/codes/k1007.html?on=10/31/2024&x=a+b%20c#%E2%80%9C', '?on=10/31/2024&x=a+b%20c#%E2%80%9C'],
  ['/code/k1007?on=2024-10-31', '?on=2024-10-31'],
  ['/code/K1007/', ''],
  ['/k1007', ''],
  ['/K1007?on=2024-10-31', '?on=2024-10-31'],
] as const) {
  test.describe(address, () => {
    // Where the host does not fix the address itself, it answers 404 and the page leads on.
    test.use({ expectedProblem: address !== '/codes/k1007' ? /404/ : undefined });

    test('reaches the page of the code', async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: 'K1007' })).toBeVisible();
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(kept);
    });
  });
}

test.describe('the address of a code that no policy lists', () => {
  test.use({ expectedProblem: /404/ });

  test('stays, says that there is no page, and offers to look the code up', async ({ page }) => {
    await page.goto('/codes/Z9999');
    const link = page.getByRole('link', { name: 'Look up Z9999' });
    await expect(link).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/codes/Z9999');
    await link.click();
    await expect(page.getByRole('main')).toContainText('Z9999');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedProblem: /404/ });

  test('a capital in an address leads to a page with a link to the codes', async ({ page }) => {
    await page.goto('/codes/K1007/');
    const main = page.getByRole('main');
    await expect(main).toContainText('Page not found');
    await main.getByRole('link', { name: 'codes', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Codes' })).toBeVisible();
  });
});

for (const address of ['/check/#codes=K1007,E0739', '/check/?codes=K1007,E0739']) {
  test(`${address} checks the codes that it hands over`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('#check-status')).toContainText('2 codes checked.');
    await expect(page.locator('#check-results tbody tr')).toHaveCount(2);
  });
}

test('the page of a bibliography copies the PMIDs that its records hold, in their order', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/references/powered-exoskeleton/');
  // The button works with the first sign that somebody reads.
  await page.getByRole('heading', { level: 1 }).hover();
  await page.getByRole('button', { name: 'Copy PMIDs' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const [bibliography] = records.references;
  const pmids = bibliography?.references.flatMap(({ PMID }) => PMID ?? []) ?? [];
  expect(pmids.length).toBeGreaterThan(40);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(pmids.join('\n'));
});
