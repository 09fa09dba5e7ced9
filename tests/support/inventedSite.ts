import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { buildOnce } from './buildOnce.ts';
import { writeInventedContent } from './inventedContent.ts';
import { test as siteTest } from './siteTest.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The site of the invented policies, built once: where it is, and the content it was built from. */
export async function inventedSite(): Promise<{ dist: string; content: string }> {
  const folder = await buildOnce({
    name: 'invented-site',
    inputs: ['tests/fixtures/content/**/*', 'tests/support/invented*'],
    prepare: (place) => {
      const content = join(place, 'content');
      writeInventedContent(content);
      return { CONTENT_ROOT: content };
    },
  });
  return { dist: join(folder, 'dist'), content: join(folder, 'content') };
}

/** Playwright's `test` for the site of the invented policies; see `siteTest.ts` for what fails. */
export const test = siteTest.extend<object, { invented: { dist: string; url: string } }>({
  invented: [
    // Playwright wants the first argument to be taken apart, also where nothing is taken.
    async ({}, use) => {
      const { dist } = await inventedSite();
      const server = await preview({
        root: projectRoot,
        outDir: dist,
        server: { host: '127.0.0.1' },
        logLevel: 'error',
      });
      await use({ dist, url: `http://127.0.0.1:${server.port}` });
      await server.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ invented }, use) => use(invented.url),
});

export { expect } from './siteTest.ts';
