import { keepMaker, keptMaker, otherMaker, pictureMaker } from '../support/pictureMaker.ts';
import { expect, test } from '../support/siteTest.ts';

/**
 * The main pages, to the pixel. Fonts are the system's, so the pictures hold only where the same
 * browser draws letters in the same way; elsewhere these tests say why they are skipped. New ones:
 * `npx playwright test -c tests/playwright.config.ts screenshots --update-snapshots`
 */
const pictures = [
  { name: 'home', address: '/', width: 1280, height: 720 },
  { name: 'home-phone', address: '/', width: 390, height: 844 },
  { name: 'policy', address: '/policies/powered-exoskeleton/', width: 1280, height: 640 },
  { name: 'policy-phone', address: '/policies/powered-exoskeleton/', width: 390, height: 844 },
  { name: 'code', address: '/codes/k1007/', width: 1280, height: 480 },
  { name: 'code-dark', address: '/codes/k1007/', width: 390, height: 844, scheme: 'dark' },
  { name: 'device', address: '/devices/rewalk/', width: 1280, height: 640 },
  { name: 'code-on-paper', address: '/codes/k1007/', width: 680, height: 620, media: 'print' },
] as const;

for (const { name, address, width, height, ...how } of pictures) {
  test(`${name} looks as it did`, async ({ page }, { config }) => {
    const here = await pictureMaker(page);
    if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed') keepMaker(here);
    const reason = otherMaker(here, keptMaker());
    test.skip(reason !== undefined, reason);

    await page.setViewportSize({ width, height });
    await page.emulateMedia({
      colorScheme: 'scheme' in how ? how.scheme : 'light',
      media: 'media' in how ? how.media : 'screen',
      reducedMotion: 'reduce',
    });
    await page.goto(address);
    await expect(page.locator('[data-theme-switch] fieldset')).toBeAttached();
    await expect(page).toHaveScreenshot(`${name}.png`, {
      threshold: 0,
      maxDiffPixels: 0,
      animations: 'disabled',
    });
  });
}
