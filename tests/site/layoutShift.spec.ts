import { expect, test } from '../support/siteTest.ts';
import { layoutShifts } from '../support/layoutShifts.ts';
import { fullestOfKinds } from '../support/pageKinds.ts';

/** Runs in the page: whether all of its words are there, and painted. */
const isPainted = () =>
  document.readyState !== 'loading' &&
  performance.getEntriesByName('first-contentful-paint').length > 0;

/** Runs in the page: waits until what is there is painted and what has moved is told; when that is, on the page's clock. */
async function nextFrames(): Promise<number> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return performance.now();
}

for (const path of [...fullestOfKinds, '/policies/powered-exoskeleton/?on=2025-03-01']) {
  for (const { window, width } of [
    { window: 'a phone', width: 390 },
    { window: 'a desk', width: 1280 },
  ]) {
    test(`nothing on ${path} moves on ${window} when the scripts come after the first paint`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      // On a busy machine, what appears only after a second without scripts would appear before they come.
      const session = await page.context().newCDPSession(page);
      await session.send('Animation.enable');
      await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
      const painted = Promise.withResolvers<undefined>();
      await page.route('**/*.js', async (route) => {
        // The script for the colours holds up the first paint, and is meant to.
        if (!route.request().url().includes('rememberedTheme')) await painted.promise;
        await route.fallback();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await page.waitForFunction(isPainted);
      const since = await page.evaluate(nextFrames);
      painted.resolve(undefined);
      await page.waitForLoadState('load');
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(layoutShifts, since)).toEqual([]);
    });
  }
}
