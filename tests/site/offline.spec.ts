import { expect } from '@playwright/test';
import { notice, policy, publishChange, test, visit } from '../support/savedCopy.ts';

const pages = [
  '/',
  policy,
  '/policies/',
  '/codes/k1007/',
  '/codes/',
  '/devices/rewalk/',
  '/devices/',
];

test('after one visit policies, codes and devices are there without a network, and say so', async ({
  page,
  server,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/policy|trusted/i.test(message.text())) complaints.push(message.text());
  });
  await visit(page, server);
  await server.stop();
  for (const address of pages) {
    await page.goto(server.origin + address);
    await expect(notice(page)).toContainText(
      /You're offline\. This page was saved on \w+ \d+, \d{4} at/,
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice(page)).toHaveCSS('border-top-style', 'solid');
  }
  expect(complaints).toEqual([]);
});

test('the search works without a network: codes, devices and words', async ({ page, server }) => {
  await visit(page, server);
  await server.stop();
  for (const { words, url } of [
    { words: 'K1007', url: '/codes/k1007/' },
    { words: 'rewlk', url: '/devices/rewalk/' },
    { words: 'tilt sensor', url: `${policy}#background` },
  ]) {
    await page.goto(`${server.origin}/search/#q=${words}`);
    await page.reload();
    await expect(page.locator(`#search-results a[href="${url}"]`).first()).toBeVisible();
    await expect(notice(page).first()).toContainText("You're offline.");
  }
});

test('answers of a page that was loaded before are said to be from the copy', async ({
  page,
  server,
}) => {
  await visit(page, server);
  await server.stop();
  await page.locator('#search-everywhere').fill('K1007');
  await expect(page.locator('.search-panel .code-card')).toBeVisible();
  await expect(notice(page)).toContainText("You're offline. Results are from a copy saved on");
});

test('an address that the site does not list is left to the browser', async ({ page, server }) => {
  await visit(page, server);
  await server.stop();
  await expect(page.goto(`${server.origin}/no-such-page/`)).rejects.toThrow('ERR_CONNECTION');
});

test('what is asked in an address is not sent once there is a copy', async ({ page, server }) => {
  await visit(page, server);
  await page.goto(`${server.origin}/search/?q=xyzzyplugh`);
  await expect(page).toHaveURL(`${server.origin}/search/#q=xyzzyplugh`);
  await expect(page.locator('#search-results[data-search-state="done"]')).toBeAttached();
  expect(server.asked.filter((request) => request.includes('xyzzyplugh'))).toEqual([]);
});

test('the notice prints, and moves nothing on the page', async ({ page, server }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
      for (const { value, sources } of list.getEntries() as Shift[]) {
        // The words of the notice itself may change their places: it says something else.
        const isOfNotice = sources.every(({ node }) => node?.parentElement?.closest('.saved-copy'));
        if (sources.length > 0 && isOfNotice) continue;
        const { dataset } = document.documentElement;
        const what = sources.map(({ node }) => node?.nodeName).join(' ');
        dataset['shift'] = `${dataset['shift'] ?? ''}${value} ${what}. `;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visit(page, server);
  await server.stop();
  await page.goto(server.origin + policy);
  await expect(notice(page)).toContainText("You're offline.");
  publishChange(server);
  await server.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(notice(page)).toContainText("You're back online. This page was saved on");
  await expect(notice(page)).toContainText('This policy has changed');
  expect(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '')).toBe('');
  await page.emulateMedia({ media: 'print' });
  await expect(notice(page)).toBeVisible();
  await expect(notice(page).getByRole('button')).toBeHidden();
});

test('the copy is made after the page is there, and asks for nothing before', async ({
  page,
  server,
}) => {
  await visit(page, server, policy);
  const asked = server.asked.map((line) => line.split(' ')[1] ?? '');
  const ofThePage = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], script[src]')].map(
      (of) =>
        new URL(of.getAttribute('href') ?? of.getAttribute('src') ?? '', location.href).pathname,
    ),
  );
  for (const file of ofThePage) expect(asked.indexOf(file)).toBeLessThan(asked.indexOf('/sw.js'));
});
