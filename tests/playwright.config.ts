import { defineConfig, devices } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { chosenBrowser, launchOptions } from './support/browser.ts';
import { installedFirefox } from './support/firefox.ts';
import { oldChromium } from './support/oldChromium.ts';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const firefox = installedFirefox();
const old = oldChromium();
const cache = fileURLToPath(new URL('../.cache/', import.meta.url));

export default defineConfig({
  outputDir: `${cache}test-results`,
  snapshotPathTemplate: '{testDir}/../pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // Tests wait for states. On a busy machine a state comes later, and that is no failure.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./support/plainSummary.ts']],

  projects: [
    { name: 'unit', testDir: './unit' },
    { name: 'content', testDir: './content' },
    {
      name: 'site',
      testDir: './site',
      testIgnore: ['withoutFirefox.spec.ts', 'oldBrowsers.spec.ts', 'withoutOldBrowser.spec.ts'],
      use: {
        ...devices['Desktop Chrome'],
        // Each test is a first visit, and would make the offline copy of the whole site; its own tests allow it.
        serviceWorkers: 'block',
        // The server chooses a free port and prints it; `wait` below puts what it printed here.
        baseURL: process.env['PREVIEW_URL'],
        launchOptions: launchOptions(chosenBrowser()),
      },
    },
    {
      name: 'firefox',
      testDir: './site',
      testMatch: firefox
        ? ['keyboardJobs.spec.ts', 'oldBrowsers.spec.ts']
        : 'withoutFirefox.spec.ts',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        baseURL: process.env['PREVIEW_URL'],
        ...(firefox ? { launchOptions: { executablePath: firefox } } : {}),
      },
    },
    {
      name: 'chromium109',
      testDir: './site',
      testMatch: old ? 'oldBrowsers.spec.ts' : 'withoutOldBrowser.spec.ts',
      use: {
        ...devices['Desktop Chrome'],
        serviceWorkers: 'block',
        baseURL: process.env['PREVIEW_URL'],
        ...(old ? { launchOptions: launchOptions(old) } : {}),
      },
    },
  ],

  // The built site with the headers of the real one. It does not build: `npm test` does that before.
  webServer: {
    command: 'node src/commands/astro.ts preview --host 127.0.0.1 --ignore-lock',
    cwd: projectRoot,
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    wait: { stdout: /(?<preview_url>http:\/\/127\.0\.0\.1:\d+)/ },
  },
});
