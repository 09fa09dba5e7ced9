import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cache } from './browser.ts';

/** Where the site stands in this build, and the folder that stands for its domain. */
export const base = '/coverage';
export const root = `${cache}base-path`;

/** Builds the site as for a host that puts it below a folder and sends no headers of ours. */
export async function buildBelowBase(): Promise<void> {
  const child = spawn(
    'node',
    ['tests/support/astro.ts', 'build', '--force', '--outDir', `${root}${base}`],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: {
        ...process.env,
        BASE_PATH: base,
        HOST_HEADERS: 'no',
        SITE_URL: 'https://payer.example',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (part: Buffer) => (said += String(part)));
  }
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`the build below ${base} failed:\n${said}`);
}
