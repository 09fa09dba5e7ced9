import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from '../support/builtSite.ts';
import { runOn, withBrokenContent, type Damage } from '../support/brokenContent.ts';

const verify = ['node', 'src/commands/verify.ts'] as const;
const version = 'powered-exoskeleton/2024-11-01';

/** What the tool says of the built site and a damaged content root. */
const verified = (damage: Damage) => withBrokenContent(damage, (root) => runOn(root, verify));

test('finds the built page to be the source, word for word', () => {
  expect(runOn('content', verify)).toEqual({
    status: 0,
    output: `${version}: matches the source word for word\n`,
  });
});

test('shows a changed word of the page, and exits 1', () => {
  const copy = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    const policy = dirname(version);
    const page = join(copy, 'policies', policy, 'index.html');
    cpSync(join(dist, 'policies', policy), join(copy, 'policies', policy), { recursive: true });
    const html = readFileSync(page, 'utf8');
    const start = html.indexOf('data-source-words');
    const changed = html
      .slice(start)
      .replace('is considered not medically necessary', 'is considered medically necessary');
    writeFileSync(page, html.slice(0, start) + changed);
    const { status, output } = runOn('content', [...verify, '--dist', copy]);
    expect(output).toMatch(/^ {2}changed: .* is considered \[-not -\]medically necessary as/m);
    expect(status).toBe(1);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('shows a sentence that the page lacks', () => {
  const { status, output } = verified({
    file: `sources/${version}.txt`,
    from: 'The process is repeated',
    to: 'A sentence that was overlooked. The process is repeated',
  });
  expect(output).toContain('  missing: A sentence that was overlooked.\n');
  expect(status).toBe(1);
});

test('tells an exception that is no longer needed', () => {
  const { status, output } = verified({
    file: `sources/${version}.exceptions.yaml`,
    from: 'onPage: ""',
    to: 'onPage: ""\n  reason: None.\n- printed: amyotrophic\n  onPage: amyotrophic',
  });
  expect(output).toContain('exception: the page shows "amyotrophic" as the source does');
  expect(status).toBe(1);
});

test('says that there is nothing to compare where no source text has the name', () => {
  expect(runOn('content', [...verify, 'other']).status).toBe(1);
});
