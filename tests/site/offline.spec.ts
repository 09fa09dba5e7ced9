import { expect, type Page } from '@playwright/test';
import type { FilesToSave } from '../../src/browser/offline/version.ts';
import { copies, test, visit } from '../support/savedCopy.ts';
import type { SiteServer } from '../support/siteServer.ts';

const policy = '/policies/powered-exoskeleton/';
const policyFile = `${policy}index.html`;
const notice = (page: Page) => page.locator('.saved-copy');
const newWords = 'Decided anew in this test';

/** Publishes a policy with other words, as a build of them would. */
async function publishChange(server: SiteServer): Promise<void> {
  server.change(policyFile, (html) => html.replace(/<h1[^>]*>/, (h1) => `${h1}${newWords} `));
  server.change('/version.json', (text) => text.replace(/("policies\/[^"]+":")\w+/, '$1changed'));
}

/** Publishes the same site as another build. */
function publishBuild(server: SiteServer, build: string): void {
  const of = (text: string) => /"build":"(\w+)"/.exec(text)?.[1] ?? '';
  let old = '';
  server.change('/offline/files.json', (text) => {
    old = of(text);
    return text.replaceAll(old, build);
  });
  server.change('/sw.js', (text) => text.replaceAll(old, build));
}

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
      /You are offline\. This is a saved copy from \w+ \d+, \d{4} at/,
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
    await expect(notice(page).first()).toContainText('You are offline.');
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
  await expect(notice(page)).toContainText('You are offline. Answers come from a saved copy from');
});

test('a page that was not saved is said not to be there', async ({ page, server }) => {
  await visit(page, server);
  await server.stop();
  const answer = await page.goto(`${server.origin}/no-such-page/`);
  expect(answer?.status()).toBe(503);
  await expect(notice(page)).toContainText('The page you asked for is not in the saved copy.');
  await expect(page.getByRole('main').getByRole('link', { name: 'search' })).toBeVisible();
});

test('a policy that has changed says so as soon as the site answers, and one button shows it', async ({
  page,
  server,
}) => {
  await visit(page, server);
  await server.stop();
  await page.goto(server.origin + policy);
  await publishChange(server);
  await server.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(notice(page)).toContainText('This policy has changed since this copy was made.');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(newWords);
  await notice(page).getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(newWords);
  await expect(notice(page)).toHaveCount(0);
});

test('a code says that a policy has changed; what has not changed says that', async ({
  page,
  server,
}) => {
  await visit(page, server);
  for (const { address, said, changes } of [
    {
      address: policy,
      said: 'This policy has not changed since this copy was made.',
      changes: false,
    },
    { address: '/codes/k1007/', said: 'No policy has changed since this copy', changes: false },
    {
      address: '/codes/k1007/',
      said: 'A policy has changed since this copy was made.',
      changes: true,
    },
  ]) {
    await server.stop();
    await page.goto(server.origin + address);
    await expect(notice(page)).toContainText('You are offline.');
    if (changes) await publishChange(server);
    await server.start();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(notice(page)).toContainText(said);
  }
});

test('while the network answers, a page is never from the copy', async ({ page, server }) => {
  await visit(page, server, policy);
  await publishChange(server);
  await page.goto(server.origin + policy);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(newWords);
  await expect(notice(page)).toHaveCount(0);
  await server.stop();
  await page.goto(server.origin + policy);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(newWords);
  await expect(notice(page)).toContainText('You are offline.');
});

for (const { mood, said } of [
  { mood: 'hangs', said: 'The site does not answer. This is a saved copy from' },
  { mood: 'fails', said: 'The site has a fault. This is a saved copy from' },
] as const) {
  test(`a server that ${mood} is answered for from the copy, and comes back`, async ({
    page,
    server,
  }) => {
    await visit(page, server);
    server.mood = mood;
    await page.goto(server.origin + policy);
    await expect(notice(page)).toContainText(said);
    await page.goto(`${server.origin}/codes/k1007/`);
    await expect(notice(page)).toContainText(said);
    server.answerAgain();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await notice(page).getByRole('button', { name: 'Show the current page' }).click();
    await expect(notice(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('one copy is kept: that of the latest build', async ({ page, server }) => {
  await visit(page, server);
  expect(await copies(page)).toHaveLength(1);
  publishBuild(server, 'anotherbuild');
  await page.goto(`${server.origin}/codes/`);
  await expect.poll(() => copies(page)).toEqual(['copy / anotherbuild']);
  await server.stop();
  await page.goto(server.origin + policy);
  await expect(notice(page)).toContainText('You are offline.');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('of a site that is too large the lists are saved, and what was opened, over a new build', async ({
  page,
  server,
}) => {
  server.change('/offline/files.json', (text) => {
    const listed = JSON.parse(text) as FilesToSave;
    const files = listed.files.filter(([path]) => !/^(policies|codes)\/./.test(path));
    return JSON.stringify({ ...listed, isWhole: false, files });
  });
  await visit(page, server);
  await page.goto(server.origin + policy);
  publishBuild(server, 'anotherbuild');
  await page.goto(`${server.origin}/devices/`);
  await expect.poll(() => copies(page)).toEqual(['copy / anotherbuild']);
  await server.stop();
  await page.goto(server.origin + policy);
  await expect(notice(page)).toContainText('You are offline. This is a saved copy from');
  await page.goto(`${server.origin}/codes/k1007/`);
  await expect(notice(page)).toContainText('The page you asked for is not in the saved copy.');
  await page.locator('#search-everywhere').fill('K1007');
  await expect(page.locator('.search-panel .code-card')).toBeVisible();
});

test('a build that could not be saved whole leaves the copy before it', async ({
  page,
  server,
}) => {
  await visit(page, server);
  const before = await copies(page);
  server.change('/sw.js', (text) => text.replaceAll(/[0-9a-f]{16}/g, 'halfpublished'));
  const asked = server.asked.length;
  await page.goto(`${server.origin}/codes/`);
  await expect
    .poll(() => server.asked.slice(asked).filter((line) => line.includes('/offline/files.json')))
    .not.toHaveLength(0);
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active && !registration.installing && !registration.waiting;
  });
  expect(await copies(page)).toEqual(before);
});

test('a copy that could not be made leaves nothing behind', async ({ page, server }) => {
  server.change('/offline/files.json', (text) => text.replace('codes/k1007/', 'codes/gone/'));
  await page.goto(server.origin);
  await expect
    .poll(() => server.asked.filter((line) => line.includes('/codes/gone/')))
    .not.toHaveLength(0);
  await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()));
  expect(await copies(page)).toEqual([]);
});

test('what is asked in an address is not sent once there is a copy', async ({ page, server }) => {
  await visit(page, server);
  await page.goto(`${server.origin}/search/?q=xyzzyplugh`);
  await expect(page).toHaveURL(`${server.origin}/search/#q=xyzzyplugh`);
  await page.goto(`${server.origin}/search?q=xyzzyplugh`);
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
  await expect(notice(page)).toContainText('You are offline.');
  await publishChange(server);
  await server.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(notice(page)).toContainText('The site answers again. This is a saved copy from');
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
