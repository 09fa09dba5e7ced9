import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, cache } from './browser.ts';
import { succeeds } from './command.ts';

const folder = join(cache, 'sparticuz');
const unpacked = join(folder, 'unpacked');

// The package unpacks the browser into the system's folder for temporary files, and its libraries only where it
// believes itself on Amazon Linux. On any other Linux they do no harm, and a bare one lacks them.
const environment = { TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };

const unpack = `
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  console.log(JSON.stringify({ executablePath, libraries: process.env.LD_LIBRARY_PATH }));
`;

// Its fonts come with a list that says where a server of Amazon's would have them. This one says where they are,
// beside those of the system; without any font a page has no height.
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">unpacked/fonts</dir>
</fontconfig>
`;

/** A Chromium from the npm registry, which is in reach wherever this project could be installed. Needs no root. */
export async function sparticuzChromium(): Promise<readonly Browser[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  // What stands here from an earlier run did not start, or it would be in use.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });

  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const install = ['install', '--prefix', folder, ...flags, '@sparticuz/chromium@153.0.0'];
  if (!(await succeeds('npm', install, { shows: /added/ }))) return [];

  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', unpack],
    { cwd: folder, env: { ...process.env, ...environment } },
  );
  const { executablePath, libraries } = JSON.parse(stdout) as Record<string, string>;
  if (!executablePath || !libraries) return [];

  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontList);
  return [{ executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts } }];
}
