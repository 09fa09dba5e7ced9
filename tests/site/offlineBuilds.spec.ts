import { expect } from '@playwright/test';
import type { FilesToSave } from '../../src/browser/offline/version.ts';
import { copies, notice, policy, test, visit } from '../support/savedCopy.ts';
import type { SiteServer } from '../support/siteServer.ts';

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
