import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const guide = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');

/** The commands of docs/deploy.md that publish a release, but for the build and the reload. */
function readRecipe(): string {
  const [, block = ''] = /^## nginx and Caddy\n[^]*?\n((?: {4}.*\n)+)/m.exec(guide) ?? [];
  const lines = block.split('\n').map((line) => line.trim());
  const copies = lines.filter((line) => !/^(HOST=|systemctl )/.test(line));
  if (copies.length < 5) throw new Error('docs/deploy.md has no recipe for nginx and Caddy');
  return copies.join('\n');
}

/** A machine on which releases are published by the recipe of docs/deploy.md, with its folders in a place of their own. */
export class Releases {
  readonly folder = mkdtempSync(join(tmpdir(), 'releases-'));

  /** Replaces the folders of the guide in a text by those of this machine. */
  place(text: string): string {
    return text.replace(/\/(var\/www|etc)\//g, `${this.folder}$&`);
  }

  /** Publishes a site that was built for nginx or Caddy. */
  publish(server: 'nginx' | 'caddy', site: string): void {
    const recipe = this.place(`set -e\nserver=${server}\n${readRecipe()}`);
    const done = spawnSync('sh', ['-c', recipe], { cwd: dirname(site), encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`The recipe failed: ${done.stderr}`);
  }

  /** A file that the recipe has put on this machine, with the folders in it replaced. */
  read(path: string): string {
    return this.place(readFileSync(join(this.folder, path), 'utf8'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
