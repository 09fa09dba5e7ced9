/**
 * Finds a Chromium for the tests, downloads one where there is none, and notes it for Playwright's configuration.
 * `npx node tests/support/findBrowser.ts sparticuz apt` tries only the ways named.
 */
import { chromium } from 'playwright-core';
import { type Browser, launchOptions, rememberBrowser } from './browser.ts';
import { type Way, ways } from './browserWays.ts';
import { fetchOldChromium, oldVersion } from './oldChromium.ts';

/** The browser's version once it has drawn a page: a file that is there may still lack a library, or be a stub. */
async function startedVersion(browser: Browser): Promise<string> {
  const started = await chromium.launch({ ...launchOptions(browser), timeout: 30_000 });
  try {
    const page = await started.newPage();
    await page.setContent('<h1>A page</h1>');
    const box = await page.getByRole('heading').boundingBox();
    if (!box?.height) throw new Error('it draws no text');
    return started.version();
  } finally {
    await started.close();
  }
}

/** The first browser of a way that starts. A way that fails says so and leaves the field to the next one. */
async function firstThatStarts({ browsers }: Way): Promise<Browser | undefined> {
  for (const browser of await browsers()) {
    const name = browser.executablePath ?? 'Playwright’s own';
    try {
      console.log(`  ${name} starts, version ${await startedVersion(browser)}`);
      return browser;
    } catch (error) {
      console.log(`  ${name} does not start: ${reason(error)}`);
    }
  }
  return undefined;
}

const reason = (error: unknown) => String(error).split('\n')[0];

async function found(wanted: readonly Way[]): Promise<Browser | undefined> {
  for (const way of wanted) {
    console.log(`Browser: trying ${way.label}`);
    try {
      const browser = await firstThatStarts(way);
      if (browser) return browser;
    } catch (error) {
      console.log(`  ${reason(error)}`);
    }
  }
  return undefined;
}

/** Without the old Chromium the tests in it are skipped, and say so. */
async function findOldBrowser(): Promise<void> {
  try {
    await fetchOldChromium();
    console.log(`Browser: Chromium ${oldVersion} is there for the tests in an old browser`);
  } catch (error) {
    console.log(`Browser: no Chromium ${oldVersion} for the tests in it: ${reason(error)}`);
  }
}

const names = process.argv.slice(2);
const browser = await found(ways.filter(({ name }) => !names.length || names.includes(name)));
if (browser) {
  rememberBrowser(browser);
} else {
  console.error('Browser: none found. Install Chromium or Chrome, or name one in CHROMIUM_PATH.');
  process.exitCode = 1;
}
await findOldBrowser();
