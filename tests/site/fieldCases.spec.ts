import { expect, test } from '../support/siteTest.ts';

/** Queries of the field, on the page of results: what each finds, in which order, and what is said with it. */

const answer =
  /Medicare Advantage Plans\s*Not covered.*Commercial Products\s*Not medically necessary/s;

for (const { query, devices, says, cards } of [
  { query: 'exosuit', devices: ['ReStore'], says: [answer], cards: 1 },
  { query: 'exo-suit', devices: ['ReStore'], says: [answer], cards: 1 },
  {
    query: 'T5',
    devices: ['Atalante X', 'Ekso and Ekso GT', 'EksoNR', 'ExoAtlet-II', 'HAL', 'ReWalk'],
    says: [
      answer,
      'T5 to L5 in rehabilitation institutions',
      'T4 to T6 in rehabilitation institutions',
    ],
    cards: 6,
  },
  {
    query: 'ReWalk T5',
    devices: ['ReWalk'],
    says: ['For T5, the policy describes ReWalk with “T4 to T6 in rehabilitation institutions”.'],
    cards: 1,
  },
  {
    query: 'rex',
    devices: ['REX'],
    says: ['Mentioned only in a reference.'],
    cards: 0,
  },
  {
    query: 'honda',
    devices: ['Honda Walking Assist Device'],
    says: ['Mentioned only as the predicate of other devices.'],
    cards: 0,
  },
]) {
  test(`"${query}" finds ${devices.join(', ')}`, async ({ page }) => {
    await page.goto(`/search/#q=${query}`);
    const results = page.locator('#search-results[data-search-state="done"]');
    await expect(results).toBeAttached();
    const items = results.locator('.result:has([data-result="device"])');
    const names = await items.locator('[data-result="device"]').allTextContents();
    expect(names.slice(0, devices.length).toSorted()).toEqual(devices);
    for (const words of says) await expect(results).toContainText(words);
    const first = items.filter({
      has: page.getByRole('link', { name: devices[0] ?? '', exact: true }),
    });
    await expect(first.locator('.code-card')).toHaveCount(Math.min(cards, 1));
  });
}

test('the page of a device that is only mentioned gives no answer', async ({ page }) => {
  await page.goto('/devices/rex/');
  await expect(page.locator('main')).toContainText('Mentioned only in a reference.');
  await expect(page.locator('main .answer')).toHaveCount(0);
});

test('the page of a device says what the statement does not name', async ({ page }) => {
  await page.goto('/devices/indego/');
  await expect(page.locator('main .answer')).toContainText(
    'The policy statement names no device and matches none to a code.',
  );
});
