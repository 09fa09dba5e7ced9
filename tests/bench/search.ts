/**
 * `npm run bench -- --only search`: how much the search weighs and how soon it answers, on the site as last
 * built. Times are medians of one run on one machine, at a processor slowed down four times; the
 * stock interface of Pagefind is measured beside ours in the same run.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'astro';
import { chosenBrowser, launchOptions } from '../support/browser.ts';
import { dist } from '../support/builtSite.ts';
import { bytes, median, ratio } from './figures.ts';
import { listScaleCodes, scaleEntities, scaleQueries } from './scaleEntities.ts';
import { slowed, timeToPaint, timeToText } from './searchTimes.ts';
import { STOCK_FOLDER, removeStockSearch, writeStockSearch } from './stockSearch.ts';
import { table } from './table.ts';

const sent = (content: string | Buffer) => bytes(brotliCompressSync(content).length);
const worker = readdirSync(`${dist}/_astro`).find((file) => file.startsWith('entityWorker'));
const weights = {
  'entity code (worker)': sent(readFileSync(`${dist}/_astro/${worker}`)),
  'entity data': sent(readFileSync(`${dist}/search/entities.json`)),
  'reference data': sent(readFileSync(`${dist}/search/references.json`)),
};
const large = scaleEntities();

async function ours(browser: Browser, url: string, isLarge: boolean) {
  const page = await slowed(await browser.newPage());
  if (isLarge) {
    await page.route('**/search/entities.json', (route) => route.fulfill({ json: large }));
  }
  await page.goto(url);
  await page
    .locator('#search-everywhere')
    .fill(isLarge ? (listScaleCodes(large)[0] ?? '') : 'K1007');
  await page.locator('.search-panel .code-card').first().waitFor();
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        const { dataset } = document.documentElement;
        dataset['longest'] = String(Math.max(Number(dataset['longest'] ?? 0), duration));
      }
    }).observe({ type: 'longtask' });
  });
  const queries = isLarge ? scaleQueries(large, 20) : ourQueries;
  const times: number[] = [];
  for (const { query, url: wanted } of queries) {
    times.push(
      await timeToPaint(page, '#search-everywhere', query, `.search-panel a[href="${wanted}"]`),
    );
  }
  const longest = await page.evaluate(() =>
    Number(document.documentElement.dataset['longest'] ?? 0),
  );
  await page.close();
  return { median: median(times), longest };
}

const ourQueries = [
  ...['K1007', 'k-1007', 'K1OO7', 'is K1007 covered'].map((query) => ({
    query,
    url: '/codes/k1007/',
  })),
  ...['rewalk', 'rewlk', 'K131798'].map((query) => ({ query, url: '/devices/rewalk/' })),
  ...['indigo', 'parker hanifin'].map((query) => ({ query, url: '/devices/indego/' })),
];

await writeStockSearch(dist);
const server = await preview({ server: { host: '127.0.0.1' }, logLevel: 'error' });
const url = `http://127.0.0.1:${server.port}/`;
const browser = await chromium.launch(launchOptions(chosenBrowser()));
try {
  const one = await ours(browser, url, false);
  const many = await ours(browser, url, true);
  const ourText = await timeToText(browser, url);
  const stockText = await timeToText(browser, url, `${url}${STOCK_FOLDER}/`);
  const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
  const measured = {
    ...weights,
    'entity data, 1,000 policies (aim 120 KB)': sent(JSON.stringify(large)),
    'key press to painted answer (aim 50 ms)': milliseconds(one.median),
    'the same with 1,000 policies (aim 50 ms)': milliseconds(many.median),
    'longest task while typing there (aim 100 ms)': milliseconds(many.longest),
    "key press to first text result, ours / Pagefind's own interface": `${milliseconds(ourText)} / ${milliseconds(stockText)} = ${ratio(ourText, stockText)}`,
  };
  console.log(table(Object.entries(measured).map(([what, value]) => ({ what, measured: value }))));
} finally {
  await browser.close();
  await server.stop();
  removeStockSearch(dist);
}
