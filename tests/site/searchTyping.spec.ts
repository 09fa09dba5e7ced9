import { expect, test } from '../support/siteTest.ts';

test('while the text is read for one query, only the last of those typed meanwhile is asked', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the worker below
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      const { method, args } = message as { method?: string; args?: readonly unknown[] };
      const { dataset } = document.documentElement;
      if (method === 'search') dataset['asked'] = `${dataset['asked'] ?? ''}${String(args?.[0])}\n`;
      send.call(this, message);
    };
  });
  const asked = () =>
    page.evaluate(() => (document.documentElement.dataset['asked'] ?? '').trim().split('\n'));
  const held = Promise.withResolvers<void>();
  await page.route('**/pagefind/fragment/**', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/');
  const box = page.locator('#search-everywhere');
  const fragment = page.waitForRequest('**/pagefind/fragment/**');
  await box.fill('wristband');
  await fragment;
  const before = (await asked()).length;
  await box.evaluate(async (input: HTMLInputElement) => {
    for (let length = 1; length <= 'tilt sensor'.length; length += 1) {
      input.value = 'tilt sensor'.slice(0, length);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  });
  held.resolve();
  await expect(page.locator('.search-panel[data-search-state="done"]')).toContainText(
    'See all results for “tilt sensor”',
  );
  expect(new Set((await asked()).slice(before))).toEqual(
    new Set(['tilt sensor', 'tilt', 'sensor']),
  );
});
