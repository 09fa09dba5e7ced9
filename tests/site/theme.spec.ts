import { expect, test } from '../support/siteTest.ts';

const ground = 'rgb(20, 24, 27)';
const lightGround = 'rgb(253, 252, 250)';

test('the chosen colours hold on the next page from its first paint', async ({ page }) => {
  await page.goto('/codes/');
  await expect(page.locator('html')).toHaveCSS('background-color', lightGround);
  await page.getByRole('group', { name: 'Colors' }).getByLabel('Dark').check();
  await expect(page.locator('html')).toHaveCSS('background-color', ground);

  // Nothing but the script in the head runs here, so what it did was done before the first paint.
  await page.route('**/_astro/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('/devices/');
  await expect(page.locator('html')).toHaveCSS('background-color', ground);
});

test('as the device it is again when asked to', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/codes/');
  const colours = page.getByRole('group', { name: 'Colors' });
  await expect(colours.getByLabel('Match my device')).toBeChecked();
  await colours.getByLabel('Light').check();
  await expect(page.locator('html')).toHaveCSS('background-color', lightGround);
  await page.reload();
  await expect(colours.getByLabel('Light')).toBeChecked();
  await colours.getByLabel('Match my device').check();
  await expect(page.locator('html')).toHaveCSS('background-color', ground);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the script that recalls the colours stands in the head, before the page', async ({
  request,
}) => {
  const html = await (await request.get('/codes/')).text();
  const beforeStyles = html.slice(0, html.indexOf('<style'));
  expect(beforeStyles).toMatch(/<script>[^<]*localStorage\.getItem\('theme'\)[^<]*<\/script>/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no choice of colours is shown', async ({ page }) => {
    await page.goto('/codes/');
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByRole('group', { name: 'Colors' })).toHaveCount(0);
  });
});
