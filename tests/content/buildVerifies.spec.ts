import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allProblemsAfter, withBrokenContent } from '../support/brokenContent.ts';
import { inPolicy } from '../support/defect.ts';

/** Every word is there, so the records alone are sound: two entries are in another order than the source's. */
const exchanged = inPolicy(
  '  - 2019-restore\n  - 2016-indego\n',
  '  - 2016-indego\n  - 2019-restore\n',
);

test('a build stops where a page differs from its source text', () => {
  test.setTimeout(180_000);
  expect(allProblemsAfter(exchanged)).toEqual([]);
  withBrokenContent(exchanged, (root) => {
    const dist = join(root, '..', `${Date.now()}-dist`);
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['src/commands/astro.ts', 'build', '--force', '--outDir', dist],
      {
        env: { ...process.env, CONTENT_ROOT: root, CACHE_DIR: `${dist}-cache`, NO_COLOR: '1' },
        encoding: 'utf8',
      },
    );
    expect(`${stdout}${stderr}`).toContain('moved: In 2019, the ReWalk ReStore™');
    expect(status).not.toBe(0);
    expect(existsSync(dist)).toBe(false);
  });
});
