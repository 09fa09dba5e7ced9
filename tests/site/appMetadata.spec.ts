import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { fileOf } from '../support/builtSite.ts';
import { expect, test } from '../support/siteTest.ts';

interface Manifest {
  name: string;
  start_url: string;
  scope: string;
  theme_color: string;
  icons: readonly { src: string; sizes: string; type: string }[];
}

test('the manifest is found from a page, and its icons have the sizes that it names', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const address = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
  const response = await request.get(address);
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await response.json()) as Manifest;
  expect(manifest).toMatchObject({ name: 'Coverage Reference', start_url: '/', scope: '/' });
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512']);
  for (const { src, sizes, type } of manifest.icons) {
    const sent = await request.get(src);
    expect(sent.headers()['content-type'], src).toContain(type);
    const { width, height } = await sharp(await sent.body()).metadata();
    if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
  }
  const touch = await sharp(readFileSync(fileOf('/apple-touch-icon.png'))).metadata();
  expect([touch.width, touch.height]).toEqual([180, 180]);
});

test('the browser’s frame has the colour of the header in both schemes', async ({ page }) => {
  await page.goto('/codes/k1007/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { header, frame } = await page.evaluate(() => {
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
      // The browser takes the last that holds only where none before it does; here the first has no condition.
      const chosen = metas.findLast(({ media }) => !media || matchMedia(media).matches);
      const probe = document.createElement('span');
      document.body.append(probe);
      probe.setAttribute('hidden', '');
      probe.style.setProperty('color', chosen?.content ?? '');
      const element = document.querySelector('body > header');
      const colours = {
        header: element && getComputedStyle(element).backgroundColor,
        frame: getComputedStyle(probe).color,
      };
      probe.remove();
      return colours;
    });
    expect(frame, colorScheme).toBe(header);
  }
});
