import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from './browser.ts';
import { succeeds } from './command.ts';

/** Playwright's own headless Chromium, from its makers' servers, which not every network lets one reach. */
export async function playwrightDownload(): Promise<readonly Browser[]> {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const install = [cli, 'install', '--only-shell', 'chromium'];
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  return (await succeeds(process.execPath, install, { env, shows: /\d%/ })) ? [{}] : [];
}

/** Debian's own Chromium. It changes the machine, so it is for root on one that has nothing else, a container. */
export async function aptChromium(): Promise<readonly Browser[]> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shows = /^(Fetched|Setting up)/;
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  // An update that fails for one source may still have brought what is needed from another.
  await succeeds('apt-get', ['update'], { env, shows });
  const installed = await succeeds('apt-get', install, { env, shows });
  return installed ? [{ executablePath: '/usr/bin/chromium' }] : [];
}
