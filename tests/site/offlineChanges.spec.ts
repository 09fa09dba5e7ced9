import { expect } from '@playwright/test';
import { newWords, notice, policy, publishChange, test, visit } from '../support/savedCopy.ts';

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
    if (changes) publishChange(server);
    await server.start();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(notice(page)).toContainText(said);
  }
});

test('while the network answers, a page is never from the copy', async ({ page, server }) => {
  await visit(page, server, policy);
  publishChange(server);
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
    // What hangs goes on hanging, and nothing asks anew: the button itself finds out that the site answers.
    server.mood = 'answers';
    await notice(page).getByRole('button', { name: 'Show the current page' }).click();
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
  await notice(page).getByRole('button', { name: 'Show the current page' }).click();
  await expect(notice(page).getByRole('status')).toHaveText(
    'The site does not answer yet. Whether a policy has changed since cannot be known now.',
  );
  await expect(page.locator('[data-same-document]')).toBeVisible();
});
