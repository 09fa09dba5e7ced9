import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a reader may have set screen and colours; each is tried with every other. */
const widths = [1280, 320] as const;
const colours = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

async function findings(page: Page): Promise<readonly string[]> {
  // Legacy mode differs in frames only, of which the site has none, and takes two thirds of the time.
  const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
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
