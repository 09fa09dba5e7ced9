import { expect, type Page } from '@playwright/test';
import { newWords, notice, policy, publishChange, test, visit } from '../support/savedCopy.ts';
import type { SiteServer } from '../support/siteServer.ts';

test('a policy that has changed says so as soon as the site answers, and one button shows it', async ({
  page,
  server,
}) => {
  await visit(page, server);
  await server.stop();
  await page.goto(server.origin + policy);
  publishChange(server);
  await server.start();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(notice(page)).toContainText('This policy has changed since this copy was saved.');
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
      said: 'This policy has not changed since this copy was saved.',
      changes: false,
    },
    { address: '/codes/k1007/', said: 'No policy has changed since this copy', changes: false },
    {
      address: '/codes/k1007/',
      said: 'A policy has changed since this copy was saved.',
      changes: true,
    },
  ]) {
    await server.stop();
    await page.goto(server.origin + address);
    await expect(notice(page)).toContainText("You're offline.");
    if (changes) publishChange(server);
    await server.start();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(notice(page)).toContainText(said);
  }
});

test('while the network answers, a page is never from the copy; without it, the copy is as it was', async ({
  page,
  server,
}) => {
  await visit(page, server, policy);
  publishChange(server);
  await page.goto(server.origin + policy);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(newWords);
  await expect(notice(page)).toHaveCount(0);
  await server.stop();
  await page.goto(server.origin + policy);
  await expect(notice(page)).toContainText("You're offline. This page was saved on");
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(newWords);
});

test('a gateway that answers for the site does not make it say that no policy has changed', async ({
  page,
  server,
}) => {
  await visit(page, server);
  await server.stop();
  await page.goto(`${server.origin}/codes/k1007/`);
  for (const body of ['<h1>Sign in</h1>', '{}', '{"policyHashes":{}}']) {
    server.change('/version.json', () => body);
    await server.start();
    const answered = page.waitForResponse(/version\.json/);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await (await answered).finished();
    await notice(page).getByRole('button', { name: 'Load the current page' }).click();
    await expect(notice(page).getByRole('status')).toHaveText(
      'Still no response. We can’t check for changes until the site responds.',
    );
    await server.stop();
  }
});

for (const { mood, said } of [
  { mood: 'hangs', said: "The site isn't responding. This page was saved on" },
  { mood: 'fails', said: 'The site is having a problem. This page was saved on' },
] as const) {
  test(`a server that ${mood} is answered for from the copy, and comes back`, async ({
    page,
    server,
  }) => {
    // Seven pages, and four seconds for each from a server that hangs.
    test.setTimeout(180_000);
    await visit(page, server);
    server.mood = mood;
    // More pages than a browser has connections to a site.
    for (const address of [
      policy,
      '/',
      '/codes/',
      '/devices/',
      '/check/',
      '/codes/k1007/',
      policy,
    ]) {
      await page.goto(server.origin + address);
      await expect(notice(page)).toContainText(said);
    }
    server.mood = 'answers';
    await notice(page).getByRole('button', { name: 'Load the current page' }).click();
    await expect(notice(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the button says so where the site still does not answer, and leaves the reader in his place', async ({
  page,
  server,
}) => {
  await visit(page, server);
  await server.stop();
  await page.goto(`${server.origin}${policy}#background`);
  await page.getByRole('heading', { name: 'Background' }).evaluate((heading) => {
    heading.dataset['sameDocument'] = '';
  });
  await notice(page).getByRole('button', { name: 'Load the current page' }).click();
  await expect(notice(page).getByRole('status')).toHaveText(
    'Still no response. We can’t check for changes until the site responds.',
  );
  await expect(page.locator('[data-same-document]')).toBeVisible();
});

/** Leaves a page of the copy for the current one, once the site answers. */
async function showCurrentPage(page: Page, server: SiteServer): Promise<void> {
  await server.start();
  await notice(page).first().getByRole('button', { name: 'Load the current page' }).click();
  await expect(notice(page)).toHaveCount(0);
}

test('the current page of /check/ keeps the list and the date of service, and stores neither', async ({
  page,
  server,
}) => {
  await visit(page, server);
  await server.stop();
  await page.goto(`${server.origin}/check/`);
  await page.locator('#check-codes').fill('E0739\nK1007');
  await page.locator('#check-date').fill('2026-01-31');
  await showCurrentPage(page, server);
  await expect(page.locator('#check-codes')).toHaveValue('E0739\nK1007');
  await expect(page.locator('#check-date')).toHaveValue('2026-01-31');
  expect(server.asked.filter((line) => line.includes('E0739'))).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('E0739');
});

for (const { address, box } of [
  { address: '/codes/k1007/', box: '#search-everywhere' },
  { address: '/', box: '#search-everywhere' },
  { address: '/search/#q=rewalk', box: '#search-everywhere' },
  { address: '/search/#q=rewalk', box: '#search-site' },
]) {
  test(`the current page of ${address} keeps what was typed into ${box}`, async ({
    page,
    server,
  }) => {
    await visit(page, server);
    await server.stop();
    await page.goto(server.origin + address);
    await page.locator(box).fill('tilt sensor');
    await showCurrentPage(page, server);
    await expect(page.locator(box)).toHaveValue('tilt sensor');
  });
}

test('the current page of a code keeps the date of service that was typed', async ({
  page,
  server,
}) => {
  await visit(page, server);
  await server.stop();
  await page.goto(`${server.origin}/codes/k1007/?on=2026-01-31`);
  await page.locator('input[name="on"]').fill('2026-02-28');
  await showCurrentPage(page, server);
  await expect(page.locator('input[name="on"]')).toHaveValue('2026-02-28');
});
