import { chromium } from '@playwright/test';
import { chosenBrowser, launchOptions } from '../support/browser.ts';
import { SiteServer } from '../support/siteServer.ts';
import { ratio } from './figures.ts';
import { slowed, timeAfterTyping, timeToPaint, timeToText } from './searchTimes.ts';
import { STOCK_FOLDER, removeStockSearch, writeStockSearch } from './stockSearch.ts';
import type { Row } from './table.ts';

/**
 * How soon the search of a large site answers in a browser: a code, and words of the text beside Pagefind's own
 * interface on one index of the same pages. At a processor slowed down four times, on loopback.
 */
export async function scaleSearch(dist: string, code: string): Promise<readonly Row[]> {
  await writeStockSearch(dist);
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
    const stock = `${url}${STOCK_FOLDER}/`;
    const beside = async (measure: typeof timeToText) => {
      const [ours, its] = [await measure(browser, url), await measure(browser, url, stock)];
      return `${ours.toFixed(0)} / ${its.toFixed(0)} ms = ${ratio(ours, its)}`;
    };
    return [
      { what: 'key press to answer', measured: `${key.toFixed(0)} ms` },
      {
        what: "last letter typed to all results, ours / Pagefind's own interface",
        measured: await beside(timeAfterTyping),
      },
      {
        what: "words set at once to first text, ours / Pagefind's own interface",
        measured: await beside(timeToText),
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
    removeStockSearch(dist);
  }
}
