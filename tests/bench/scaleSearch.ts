import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { indexedByPagefind } from '../../src/integrations/pagefind.ts';
import { mayBeSearched } from '../../src/integrations/searchIndex.ts';
import { chosenBrowser, launchOptions } from '../support/browser.ts';
import { builtPages } from '../support/builtSite.ts';
import { SiteServer } from '../support/siteServer.ts';
import { slowed, timeToPaint, timeToText } from './searchTimes.ts';

const stockFolder = 'pagefind-stock';

/** Pagefind's own index of the pages that are searched, whole, beside ours in parts. */
async function addStockIndex(dist: string): Promise<void> {
  const pages = builtPages(dist)
    .filter(mayBeSearched)
    .map((page) => page.replace(/^\/|\/$/g, ''));
  await indexedByPagefind({ site: dist, index: join(dist, stockFolder), pages });
}

/**
 * How soon the search of a large site answers in a browser, in a sentence: a code, and words of the text beside
 * Pagefind's own interface on one index of the same pages. At a processor slowed down four times, on loopback.
 */
export async function scaleSearch(dist: string, code: string): Promise<string> {
  await addStockIndex(dist);
  const server = await new SiteServer({ root: dist }).start();
  const browser = await chromium.launch(launchOptions(chosenBrowser()));
  const url = `${server.origin}/`;
  try {
    const page = await slowed(await browser.newPage());
    await page.goto(url);
    const answer = `.search-panel a[href="/codes/${code.toLowerCase()}/"]`;
    await page.locator('#search-everywhere').fill(code);
    await page.locator(answer).first().waitFor();
    const key = await timeToPaint(page, '#search-everywhere', code, answer);
    const ours = await timeToText(browser, url);
    const stock = await timeToText(browser, url, `${url}${stockFolder}/`);
    return (
      `key press to answer ${key.toFixed(0)} ms, to first text ${ours.toFixed(0)} ms, ` +
      `Pagefind's own ${stock.toFixed(0)} ms: ${(ours / stock).toFixed(2)}`
    );
  } finally {
    await browser.close();
    await server.stop();
    rmSync(join(dist, stockFolder), { recursive: true, force: true });
  }
}
