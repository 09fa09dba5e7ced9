import { expect, test as base, type Page } from '@playwright/test';
import { SiteServer } from '../support/siteServer.ts';

/** Words that stand nowhere in the site, and a code: what comes over the wire is looked through for them. */
const typed = 'xyzzyplugh';
const test = base.extend<{ server: SiteServer }>({
  server: async ({ context }, use) => {
    const server = await new SiteServer().start();
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.origin) && !url.startsWith('blob:')) elsewhere.push(url);
    });
    await use(server);
    await server.stop();
    expect(elsewhere).toEqual([]);
    expect(server.asked.filter((request) => request.toLowerCase().includes(typed))).toEqual([]);
    expect(server.asked.length).toBeGreaterThan(0);
    expect(server.asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(server.asked.filter((request) => /"cookie"|"referer"/i.test(request))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  },
});

/** What a page may keep: preferences, by name, and the copy for offline use. */
const preferences: readonly string[] = ['theme', 'search-key'];

async function expectNothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(kept).toEqual({
    cookie: '',
    local: preferences.filter((name) => kept.local.includes(name)),
    session: [],
    databases: [],
  });
}

test('words typed into the search box, answered, and opened as a page of results', async ({
  page,
  server,
}) => {
  await page.goto(`${server.origin}/`);
  await page.locator('#search-everywhere').pressSequentially(typed);
  await expect(page.locator('.search-panel[data-search-state="done"]')).toContainText(typed);
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-results[data-search-state="done"]')).toContainText(typed);
  await page.reload();
  await expect(page.locator('#search-results[data-search-state="done"]')).toContainText(typed);
  await expectNothingKept(page);
});

for (const address of ['/search/', '/no-such-page/']) {
  test(`words typed into the large box of ${address}`, async ({ page, server }) => {
    await page.goto(server.origin + address);
    await page.locator('#search-site').fill(typed);
    await page.locator('#search-site').press('Enter');
    await expect(page.locator('#search-results[data-search-state="done"]')).toContainText(typed);
    await expect(page).toHaveURL(`${server.origin}/search/#q=${typed}`);
    await expectNothingKept(page);
  });
}

test('codes pasted into the check', async ({ page, server }) => {
  await page.goto(`${server.origin}/check/`);
  await page.locator('#check-codes').fill(`K1007 ${typed}`);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('#check-results')).toContainText('K1007');
  await expectNothingKept(page);
});

test('filters, levels and devices that are chosen', async ({ page, server }) => {
  await page.goto(`${server.origin}/timeline/`);
  const before = server.asked.length;
  await page.getByRole('combobox', { name: 'Manufacturer' }).selectOption('Ekso Bionics Inc');
  await expect(page).toHaveURL(/maker=ekso-bionics-inc/);
  await page.locator('#main').press('End');
  expect(server.asked.slice(before).filter((request) => request.includes('maker'))).toEqual([]);
  await expectNothingKept(page);
});

test('an address that was shared with "?q=" is rewritten, so that it is not sent again', async ({
  page,
  server,
}) => {
  await page.goto(`${server.origin}/search/?q=K1007&kind=code`);
  await expect(page).toHaveURL(`${server.origin}/search/#q=K1007&kind=code`);
  await expect(page.locator('#search-results a[data-result="code"]').first()).toBeVisible();
  const before = server.asked.length;
  await page.reload();
  await expect(page.locator('#search-results a[data-result="code"]').first()).toBeVisible();
  expect(server.asked.slice(before).join('\n')).not.toContain('K1007');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('words typed into a search box', async ({ page, server }) => {
    for (const [address, box] of [
      ['/', '#search-everywhere'],
      ['/codes/', '#search-everywhere'],
      ['/search/', '#search-site'],
    ] as const) {
      await page.goto(server.origin + address);
      await page.locator(box).fill(typed);
      await page.locator(box).press('Enter');
      await expect(page).toHaveURL(/\/search\/\??$/);
    }
  });
});
