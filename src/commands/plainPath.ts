import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Vite (#, ?) and Astro (%) do not take as characters of a path. */
const unfit = /[#?%]/;

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Runs a command of a project whose path Vite or Astro cannot read again, by a link at a path that they can. Then the
 * process ends with that command; where the path is fine, this one goes on.
 */
export async function runAtPlainPath(command: string): Promise<void> {
  if (!unfit.test(root)) {
    // Astro compares places with the working directory, which the system gives without the link.
    if (realpathSync(root) === process.cwd()) process.cwd = () => root;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  const link = join(folder, 'site');
  symlinkSync(root, link, 'junction');
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const keepLinks = ['--preserve-symlinks', '--preserve-symlinks-main'];
  const again = [join(link, 'src', 'commands', command), ...process.argv.slice(2)];
  const child = spawn(process.execPath, [...keepLinks, ...again, '--root', link], {
    cwd: link,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await new Promise(() => child.on('exit', (code) => process.exit(code ?? 1)));
}
