import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a reader may have set screen and colours; each is tried with every other. */
const widths = [1280, 320] as const;
const colours = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** What axe finds with these rules on a page as it stands now. The page keeps axe: to read it takes longer than to run it. */
export async function violations(page: Page, rules: axe.RunOnly): Promise<readonly axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const results = await window.axe.run(document, { runOnly, resultTypes: ['violations'] });
    return results.violations;
  }, rules);
}

async function findings(page: Page): Promise<readonly string[]> {
  return (await violations(page, { type: 'tag', values: tags })).flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`),
  );
}

/** What axe finds on a page as it stands now, at every width and in all colours. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const all: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, media] of Object.entries(colours)) {
      // A colour that is still fading in has not the contrast that it is going to have.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      for (const finding of await findings(page)) all.push(`${width} ${name}: ${finding}`);
    }
  }
  return all;
}
