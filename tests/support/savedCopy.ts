import { createHash } from 'node:crypto';
import { test as base, type Page } from '@playwright/test';
import type { Manifest } from '../../src/browser/offline/manifest.ts';
import { SiteServer } from './siteServer.ts';

export const policy = '/policies/powered-exoskeleton/';
export const newWords = 'Decided anew in this test';
export const notice = (page: Page) => page.locator('.saved-copy');

/** Playwright's `test` with a server that can be stopped, hung and changed, and service workers allowed. */
export const test = base.extend<{ server: SiteServer }>({
  serviceWorkers: 'allow',
  server: async ({}, use) => {
    const server = await new SiteServer().start();
    await use(server);
    server.answerAgain();
    await server.stop();
  },
});

/** Opens a page and waits until the browser has made its copy of the whole site. */
export async function visit(page: Page, server: SiteServer, path = '/'): Promise<void> {
  await page.goto(server.origin + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The names of the caches that the browser keeps for the site. */
export const copies = (page: Page) => page.evaluate(() => caches.keys());

/** The body that the browser has saved for an address in any cache, and null where it has none. */
export const savedBody = (page: Page, address: string) =>
  page.evaluate(async (url) => (await (await caches.match(url))?.text()) ?? null, address);

/** Waits until a worker that was being installed has given up, and the one before it, if any, is the only one. */
export const waitForFailedInstall = (page: Page) =>
  page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return !registration?.installing && !registration?.waiting;
  });

const withNewWords = (html: string) => html.replace(/<h1[^>]*>/, (h1) => `${h1}${newWords} `);

/** Publishes a policy with other words, as a build of them would, to everybody but browsers that save it. */
export function publishChange(server: SiteServer): void {
  server.change(`${policy}index.html`, withNewWords);
  server.change('/version.json', (text) => text.replace(/("policies\/[^"]+":")\w+/, '$1changed'));
}

/** The list in a built worker, and the worker with another one. */
export const readManifest = (worker: string) =>
  JSON.parse(/^self\.offlineManifest=(.*);$/m.exec(worker)?.[1] ?? '') as Manifest;
export const withManifest = (worker: string, manifest: Manifest) =>
  worker.replace(
    /^self\.offlineManifest=.*$/m,
    () => `self.offlineManifest=${JSON.stringify(manifest)};`,
  );

/** Publishes the worker of another build, in which a page may have another text. */
export function publishWorker(
  server: SiteServer,
  build: string,
  { path, text }: { path?: string; text?: string } = {},
): void {
  const sha256 = text && createHash('sha256').update(text).digest('hex');
  server.change('/sw.js', (worker) => {
    const manifest = readManifest(worker);
    const files = manifest.files.map(
      ([listed, hash]) => [listed, (listed === path && sha256) || hash] as const,
    );
    return withManifest(worker, { ...manifest, build, files });
  });
}

/** Publishes a build in which the policy's page has other words: the page, its hash and the worker. */
export function publishBuild(server: SiteServer, build: string): void {
  publishChange(server);
  let text = '';
  server.change(`${policy}index.html`, (html) => (text = html));
  publishWorker(server, build, { path: policy.slice(1), text });
}
