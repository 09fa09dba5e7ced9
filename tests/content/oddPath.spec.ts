import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The files of a build without the hashes in their names. */
const filesIn = (site: string) =>
  globSync('**/*.{html,css,json,js,xml}', { cwd: site })
    .map((file) => file.replace(/[-._][\w-]{8}\./, '.'))
    .toSorted();

for (const name of ['a #b', 'c 50%', 'd%20e?']) {
  test(`the site is built in a folder called "${name}" as elsewhere`, () => {
    test.setTimeout(300_000);
    const folder = mkdtempSync(join(tmpdir(), 'odd-'));
    const root = join(folder, name);
    try {
      mkdirSync(root);
      for (const part of parts)
        cpSync(join(projectRoot, part), join(root, part), { recursive: true });
      symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
      const { status, stdout, stderr } = spawnSync(
        'node',
        ['src/commands/astro.ts', 'build', '--force'],
        {
          cwd: root,
          env: { ...process.env, CACHE_DIR: join(folder, 'cache'), NO_COLOR: '1' },
          encoding: 'utf8',
        },
      );
      expect(status, stdout + stderr).toBe(0);
      expect(filesIn(join(root, 'dist'))).toEqual(filesIn(join(projectRoot, 'dist')));
      expect(globSync('coverage-*', { cwd: folder })).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
