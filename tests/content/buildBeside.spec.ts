import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { damageFile } from '../support/brokenContent.ts';
import { buildThenSwitch } from '../../src/commands/buildThenSwitch.ts';
import { policy } from '../support/defect.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

test('a build that fails leaves the site that was there', () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  try {
    cpSync(join(projectRoot, 'content'), content, { recursive: true });
    damageFile(content, { file: policy, from: 'title: Powered', to: 'titel: Powered' });
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), 'published');
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['src/commands/astro.ts', 'build', '--force', '--outDir', dist],
      {
        cwd: projectRoot,
        env: { ...process.env, CONTENT_ROOT: content, CACHE_DIR: join(folder, 'cache') },
        encoding: 'utf8',
      },
    );
    expect(stdout + stderr).toContain('the unknown key "titel"');
    expect(status).not.toBe(0);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('published');
    expect(existsSync(`${dist}.unfinished`)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a build writes beside the folder that it was given, and nowhere else', () => {
  expect(buildThenSwitch(['--force', '--outDir', '/tmp/none/site', '--root', '.'])).toEqual([
    ...['--force', '--root', '.', '--outDir', '/tmp/none/site.unfinished'],
  ]);
  expect(buildThenSwitch(['--outDir=/tmp/none/site'])).toEqual([
    '--outDir',
    '/tmp/none/site.unfinished',
  ]);
});
