/**
 * `npm run bench -- --only inline`: the first paint of the policy page and of a code's page with their styles in them, as they
 * are built, and with the same styles and script as files, in the same run, at an applied slow 4G.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { contentTypes } from '../../src/build/hosts/contentTypes.ts';
import { chosenBrowser, launchOptions } from '../support/browser.ts';
import { builtHeaders } from '../support/builtHeaders.ts';
import { fileOf } from '../support/builtSite.ts';
import { median, ratio } from './figures.ts';
import { table, type Row } from './table.ts';

const runs = 9;
/** Lighthouse's slow 4G, applied: milliseconds, and bytes in a second. */
const slow4G = { latency: 562.5, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 };
const pages = ['/policies/powered-exoskeleton/', '/codes/k1007/'];

const inPage = { style: /<style>([\s\S]*?)<\/style>/, script: /<script>([\s\S]*?)<\/script>/ };
/** The page with its styles and its script as files beside it. */
function linked(page: string): ReadonlyMap<string, string> {
  const html = readFileSync(fileOf(page), 'utf8');
  return new Map([
    ['/linked.css', inPage.style.exec(html)?.[1] ?? ''],
    ['/linked.js', inPage.script.exec(html)?.[1] ?? ''],
    [
      page,
      html
        .replace(inPage.style, '<link rel="stylesheet" href="/linked.css">')
        .replace(inPage.script, '<script src="/linked.js"></script>'),
    ],
  ]);
}

async function serve(page: string, isLinked: boolean) {
  const files = isLinked ? linked(page) : new Map<string, string>();
  const typeOf = (path: string) =>
    Object.entries(contentTypes).find(([, endings]) =>
      endings.some((ending) => `.${ending}` === extname(path)),
    )?.[0] ?? 'text/html';
  const compressed = new Map<string, Buffer>();
  const sent = (path: string) => {
    const known = compressed.get(path);
    if (known) return known;
    const body = brotliCompressSync(files.get(path) ?? readFileSync(fileOf(path)));
    compressed.set(path, body);
    return body;
  };
  sent(page);
  const server = createServer(({ url = '/' }, response) => {
    const headers = { ...builtHeaders(), 'Content-Type': typeOf(url), 'Content-Encoding': 'br' };
    response.writeHead(200, headers).end(sent(url));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${page}` };
}

/** Milliseconds from the start of a first visit to its first contentful paint. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  await page.goto(url, { waitUntil: 'load' });
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return paint;
}

const browser = await chromium.launch(launchOptions(chosenBrowser()));
const rows: Row[] = [];
for (const page of pages) {
  const ways = [await serve(page, false), await serve(page, true)] as const;
  const [inlined, files]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    inlined.push(await firstPaint(browser, ways[0].url));
    files.push(await firstPaint(browser, ways[1].url));
  }
  for (const { server } of ways) {
    server.closeAllConnections();
    server.close();
  }
  rows.push({
    page,
    'in the page, ms': median(inlined).toFixed(0),
    'as files, ms': median(files).toFixed(0),
    ratio: ratio(median(inlined), median(files)),
  });
}
await browser.close();
console.log(`First contentful paint of a first visit at slow 4G, medians of ${runs}, by turns.\n`);
console.log(table(rows));
