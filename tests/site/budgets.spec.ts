import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { textEndings } from '../../src/build/hosts/contentTypes.ts';
import { budgets } from '../budgets.ts';
import { layoutShifts } from '../support/layoutShifts.ts';
import { expect, test } from '../support/siteTest.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** A file's size as sent: brotli where it is a text of some length, as builds for nginx and Caddy compress it. */
function sentBytes(path: string): number {
  const file = readFileSync(`${dist}${path.endsWith('/') ? `${path}index.html` : path}`);
  const isText = path.endsWith('/') || textEndings.includes(extname(path).slice(1));
  return (isText && file.length >= 512 ? brotliCompressSync(file) : file).length;
}

/** Chromium tells what holds up the first paint; TypeScript does not know of it yet. */
interface LoadedResource extends PerformanceResourceTiming {
  renderBlockingStatus: 'blocking' | 'non-blocking';
}

const sumOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + sentBytes(path), 0);

for (const { page: name, path, firstPaint, waitsForSheet, loaded, requests } of budgets) {
  test(`the ${name} page keeps its budget`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    // What comes after the load, as the copy for the time without a network, is not waited for.
    const resources = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const end = (navigation as PerformanceNavigationTiming).loadEventStart;
      return (performance.getEntriesByType('resource') as LoadedResource[])
        .filter(({ startTime }) => startTime <= end)
        .map(({ name: url, renderBlockingStatus }) => ({
          path: new URL(url).pathname,
          isBlocking: renderBlockingStatus === 'blocking',
        }));
    });
    const all = resources.map((resource) => resource.path);
    const blocking = resources.flatMap((resource) => (resource.isBlocking ? resource.path : []));
    expect
      .soft(blocking, 'what holds up the first paint besides the page')
      .toEqual(waitsForSheet ? [expect.stringMatching(/^\/_astro\/site\.[^/]+\.css$/)] : []);
    expect.soft(sentBytes(path)).toBeLessThanOrEqual(firstPaint);
    expect.soft(sumOf([path, ...all])).toBeLessThanOrEqual(loaded);
    expect(resources.length + 1).toBeLessThanOrEqual(requests);
  });
}

for (const { name, width } of [
  { name: 'on a desk', width: 1280 },
  { name: 'on a phone', width: 390 },
]) {
  test(`nothing moves while a policy, a code or the home page loads ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/policies/powered-exoskeleton/', '/codes/k1007/', '/']) {
      await page.goto(path, { waitUntil: 'load' });
      await expect(page.locator('[data-theme-switch] input')).toHaveCount(3);
      expect(await page.evaluate(layoutShifts, 0), path).toEqual([]);
    }
  });
}
