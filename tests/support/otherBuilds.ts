import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cache } from './browser.ts';

/** Where the site stands in the build below a folder, and the folder that stands for its domain. */
export const base = '/coverage';
export const root = `${cache}base-path`;
/** The build whose pages make no offline copy, and whose worker removes those that are there. */
export const withoutCopy = `${cache}without-copy`;

async function build(folder: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn('node', ['src/commands/astro.ts', 'build', '--force', '--outDir', folder], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...settings, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (part: Buffer) => (said += String(part)));
  }
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`the build to ${folder} failed:\n${said}`);
}

/** Builds the site for GitHub Pages, which puts it below a folder and sends no headers of ours. */
export const buildBelowBase = (): Promise<void> =>
  build(`${root}${base}`, {
    BASE_PATH: base,
    HOST: 'github-pages',
    SITE_URL: 'https://payer.example',
  });

/** Builds the site with the kill switch of the offline copy. */
export const buildWithoutCopy = (): Promise<void> => build(withoutCopy, { OFFLINE_COPY: 'no' });
