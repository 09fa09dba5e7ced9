import { existsSync } from 'node:fs';

/** A Firefox that is installed: the one of FIREFOX_PATH, or where Debian and others put it. None is downloaded. */
export function installedFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  const usual = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return (named ? [named] : usual).find((path) => existsSync(path));
}
