import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { createBuiltFilesReader } from '../../src/build/builtFiles.ts';
import { hostFiles } from '../../src/build/hostFiles.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Settings of a build that cannot be meant, and what is said of them. */
const refused: readonly { settings: Record<string, string>; says: string }[] = [
  { settings: { HOST: 'heroku' }, says: 'HOST is "heroku"; write one of netlify, cloudflare,' },
  { settings: { HOST: 'nginx' }, says: 'SITE_URL is not set' },
  { settings: { HOST: 'nginx', SITE_URL: '' }, says: 'SITE_URL=https://policies.example.org' },
  {
    settings: { SOURCE_DATE_EPOCH: 'tomorrow' },
    says: 'SOURCE_DATE_EPOCH is "tomorrow"; write whole seconds since 1970',
  },
];
for (const { settings, says } of refused) {
  test(`a build with ${JSON.stringify(settings)} says what to write, and leaves the site`, () => {
    test.setTimeout(240_000);
    const dist = join(folder, 'dist');
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), 'published');
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['src/commands/astro.ts', 'build', '--force', '--outDir', dist],
      {
        cwd: projectRoot,
        env: { ...process.env, CACHE_DIR: join(folder, 'cache'), ...settings },
        encoding: 'utf8',
      },
    );
    expect(stdout + stderr).toContain(says);
    expect(status).not.toBe(0);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('published');
    expect(existsSync(`${dist}.unfinished`)).toBe(false);
  });
}

test('a build that its host does not take fails at its end, after it has listed the numbers', () => {
  for (let place = 0; place < 15_001; place += 1) writeFileSync(join(folder, `${place}.txt`), '');
  writeFileSync(join(folder, 'version.json'), '{"build":"abc"}');
  const said: string[] = [];
  const log = (line: string) => said.push(line);
  const done = hostFiles('azure', createBuiltFilesReader()).hooks['astro:build:done'];
  const options = { dir: pathToFileURL(`${folder}/`), logger: { info: log, warn: log } };
  expect(() => done?.(options as unknown as Parameters<NonNullable<typeof done>>[0])).toThrow(
    'The site does not fit Azure Static Web Apps',
  );
  expect(said.join('\n')).toContain('files: 15,003 (limit 15,000)');
  rmSync(`${folder}-host`, { recursive: true, force: true });
});
