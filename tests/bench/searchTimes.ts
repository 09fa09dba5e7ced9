import type { Browser, Page } from '@playwright/test';
import { median } from './figures.ts';

/** A page at a processor slowed down four times. */
export async function slowed(page: Page): Promise<Page> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** Milliseconds from setting the words of a box to the paint of what a selector then finds. */
export async function timeToPaint(page: Page, box: string, words: string, selector: string) {
  return page.evaluate(
    async ([boxSelector, text, wanted]) => {
      const input = document.querySelector<HTMLInputElement>(boxSelector);
      if (!input) throw new Error(`There is no ${boxSelector}`);
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 400));
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (!document.querySelector(wanted)) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    [box, words, selector] as const,
  );
}

/** Words that stand in the text of the policy, and in no name of a code or a device. */
const textQueries = [
  'tilt sensor',
  'benefit booklet',
  'wristband',
  'net health outcome',
  'third week',
];

async function addStockInterface(page: Page, folder: string): Promise<void> {
  await page.addScriptTag({ url: `${folder}pagefind-ui.js` });
  await page.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.id = 'stock';
    const { PagefindUI } = window as unknown as { PagefindUI: new (options: object) => unknown };
    new PagefindUI({ element: '#stock' });
  });
}

/** A search to be measured: ours, or Pagefind's own interface on the index in a folder. */
interface MeasuredSearch {
  page: Page;
  box: string;
  /** What a result of the text is found by. */
  result: string;
  /** What says which query has been answered, and how it begins while that is still under way. */
  state: string;
  isUnderWay: string;
}

async function opened(browser: Browser, url: string, stock?: string): Promise<MeasuredSearch> {
  const context = await browser.newContext({ bypassCSP: stock !== undefined });
  const page = await slowed(await context.newPage());
  await page.goto(stock === undefined ? url : `${url}404.html`);
  if (stock !== undefined) await addStockInterface(page, stock);
  const search =
    stock === undefined
      ? {
          box: '#search-everywhere',
          result: '.search-panel a[data-result="policy"]',
          state: '.search-panel[data-search-state="done"]',
        }
      : {
          box: '.pagefind-ui__search-input',
          result: '.pagefind-ui__result-link',
          state: '.pagefind-ui__message',
        };
  await page.locator(search.box).fill('mode selector');
  await page.locator(search.result).first().waitFor();
  return { page, isUnderWay: 'Searching', ...search };
}

/**
 * Milliseconds from a key press to the first painted result of the text, the median of five queries after a first;
 * by our search, or by Pagefind's own interface where the address of its folder is given.
 */
export async function timeToText(browser: Browser, url: string, stock?: string): Promise<number> {
  const { page, box, result } = await opened(browser, url, stock);
  const times: number[] = [];
  for (const query of textQueries) times.push(await timeToPaint(page, box, query, result));
  await page.context().close();
  return median(times);
}

/** Milliseconds between two letters of somebody who types fast. */
const aLetter = 120;

/** Milliseconds from the last letter of a query that is typed to all its results, the median of five queries. */
export async function timeAfterTyping(
  browser: Browser,
  url: string,
  stock?: string,
): Promise<number> {
  const { page, ...search } = await opened(browser, url, stock);
  const times: number[] = [];
  for (const query of textQueries) {
    const time = await page.evaluate(
      async ({ box, state, isUnderWay, words, pause }) => {
        const input = document.querySelector<HTMLInputElement>(box);
        if (!input) throw new Error(`There is no ${box}`);
        for (let length = 0; length <= words.length; length += 1) {
          if (length > 0) await new Promise((resolve) => setTimeout(resolve, pause));
          input.value = words.slice(0, length);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        const start = performance.now();
        const said = () => document.querySelector(state)?.textContent ?? '';
        while (!said().includes(words) || said().trim().startsWith(isUnderWay))
          await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - start;
      },
      { ...search, words: query, pause: aLetter },
    );
    times.push(time);
  }
  await page.context().close();
  return median(times);
}
