import type { Browser, Page } from '@playwright/test';

export const median = (all: readonly number[]) =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? NaN;

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

/**
 * Milliseconds from a key press to the first painted result of the text, the median of five queries after a first;
 * by our search, or by Pagefind's own interface where the address of its folder is given.
 */
export async function timeToText(browser: Browser, url: string, stock?: string): Promise<number> {
  const context = await browser.newContext({ bypassCSP: stock !== undefined });
  const page = await slowed(await context.newPage());
  await page.goto(stock === undefined ? url : `${url}404.html`);
  if (stock !== undefined) await addStockInterface(page, stock);
  const box = stock === undefined ? '#search-everywhere' : '.pagefind-ui__search-input';
  const result =
    stock === undefined ? '.search-panel a[data-result="policy"]' : '.pagefind-ui__result-link';
  await page.locator(box).fill('mode selector');
  await page.locator(result).first().waitFor();
  const times: number[] = [];
  for (const query of textQueries) times.push(await timeToPaint(page, box, query, result));
  await context.close();
  return median(times);
}
