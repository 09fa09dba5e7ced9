import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Installs packages, each in the version that is named, in a folder of their own: what a benchmark needs
 * and the project does not. A folder that holds them already stays as it is.
 */
export function installPinned(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
): void {
  const wanted = `${JSON.stringify({ private: true, type: 'module', dependencies }, null, 2)}\n`;
  const noted = `${folder}/installed.json`;
  if (existsSync(noted) && readFileSync(noted, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, wanted);
  const names = Object.entries(dependencies).map((named) => named.join('@'));
  console.error(`Installing ${names.join(', ')}`);
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm could not install ${names.join(', ')}`);
  writeFileSync(noted, wanted);
}
