import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, rememberedBrowser } from './browser.ts';
import { aptChromium, playwrightDownload } from './browserDownloads.ts';
import { sparticuzChromium } from './sparticuz.ts';

/** A way to a browser: its name on the command line, and the browsers it leads to, best first. */
export interface Way {
  readonly name: string;
  readonly label: string;
  readonly browsers: () => readonly Browser[] | Promise<readonly Browser[]>;
}

/** All ways, in the order they are tried: what costs nothing comes first, what changes the machine comes last. */
export const ways: readonly Way[] = [
  { name: 'environment', label: 'CHROMIUM_PATH', browsers: environmentChromium },
  { name: 'last', label: 'the browser of the last run', browsers: lastBrowser },
  { name: 'playwright', label: 'a browser Playwright has installed', browsers: () => [{}] },
  { name: 'system', label: 'Chromium or Chrome on this system', browsers: systemChromium },
  { name: 'download', label: 'playwright install', browsers: playwrightDownload },
  { name: 'sparticuz', label: 'Chromium as an npm package', browsers: sparticuzChromium },
  { name: 'apt', label: 'apt-get install chromium', browsers: aptChromium },
];

function environmentChromium(): readonly Browser[] {
  const executablePath = process.env['CHROMIUM_PATH'];
  return executablePath ? [{ executablePath }] : [];
}

function lastBrowser(): readonly Browser[] {
  const browser = rememberedBrowser();
  return browser ? [browser] : [];
}

/** Names under which distributions put Chromium and Chrome on the path. */
const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where installers put them that leave the path alone. */
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

function systemChromium(): readonly Browser[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...applications]
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath }));
}
