import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

/** A Chromium on this machine. Without a path it is the one Playwright keeps for itself. */
export interface Browser {
  readonly executablePath?: string;
  /** What the browser needs in its environment, for example where its libraries are. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Where downloads and notes of the tests are kept; not part of the repository. */
export const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));

const note = `${cache}browser.json`;

// Chromium refuses its sandbox to root. The others keep it from calling home, which on a closed network costs seconds.
const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Playwright is to start a browser. */
export function launchOptions({ executablePath, env }: Browser): LaunchOptions {
  return {
    args: launchArguments,
    ...(executablePath ? { executablePath } : {}),
    ...(env ? { env: { ...process.env, ...env } } : {}),
  };
}

/** Notes the browser that `findBrowser.ts` found, for `chosenBrowser` to read. */
export function rememberBrowser(browser: Browser): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(note, `${JSON.stringify(browser, null, 2)}\n`);
}

/** The browser of the last search, or nothing if there was none. */
export function rememberedBrowser(): Browser | undefined {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as Browser;
  } catch {
    return undefined;
  }
}

/** The browser that the tests use: the one of the environment, else the one that was found. */
export function chosenBrowser(): Browser {
  const executablePath = process.env['CHROMIUM_PATH'];
  return executablePath ? { executablePath } : (rememberedBrowser() ?? {});
}
