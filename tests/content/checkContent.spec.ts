import { expect, test } from '@playwright/test';
import { damageFile, runOn, withBrokenContent, type Breakage } from '../support/brokenContent.ts';
import { policy } from '../support/defect.ts';

const check = ['node', 'src/commands/check.ts'] as const;
const misspelt: Breakage = { file: policy, from: 'title: Powered', to: 'titel: Powered' };

test('the command finds nothing wrong in the real content', () => {
  expect(runOn('content', check)).toEqual({ status: 0, output: 'The content has no problems.\n' });
});

test('the command prints every problem at once, in order, and exits 1', () => {
  const damage = (root: string) => {
    damageFile(root, misspelt);
    damageFile(root, { file: 'devices/rex.md', from: 'name: REX', to: 'name: 7' });
  };
  const { status, output } = withBrokenContent(damage, (root) => runOn(root, check));
  const lines = output.trimEnd().split('\n');
  expect(lines.map((line) => line.replace(/^.*?content-\w+\//, ''))).toEqual([
    'devices/rex.md:2: name is 7; write text, in quotes if it looks like a number',
    `${policy}:1: title is missing; write text, in quotes if it looks like a number`,
    `${policy}:3: the unknown key "titel"; write "title"`,
    '3 problems.',
  ]);
  expect(status).toBe(1);
});

test('the command prints JSON for programs', () => {
  const { status, output } = withBrokenContent(misspelt, (root) =>
    runOn(root, [...check, '--format', 'json']),
  );
  expect(JSON.parse(output)).toEqual([
    {
      file: expect.stringContaining(policy),
      line: 1,
      found: 'title is missing',
      cure: expect.any(String),
    },
    {
      file: expect.stringContaining(policy),
      line: 3,
      found: 'the unknown key "titel"',
      cure: 'write "title"',
    },
  ]);
  expect(status).toBe(1);
  expect(runOn('content', [...check, '--format', 'json'])).toEqual({ status: 0, output: '[]\n' });
});

test('the command prints annotations for a CI run', () => {
  const { status, output } = withBrokenContent(misspelt, (root) =>
    runOn(root, [...check, '--format', 'github']),
  );
  expect(output).toMatch(
    /^::error file=.*2024-11-01\.mdx,line=3::the unknown key "titel"; write "title"$/m,
  );
  expect(status).toBe(1);
});

test('the command refuses a format that it does not know', () => {
  expect(runOn('content', [...check, '--format', 'xml']).status).toBe(2);
});

test('a broken record stops the build before anything is published', () => {
  test.setTimeout(120_000);
  const damage = {
    file: 'regulatory/2016-indego.md',
    from: 'device: rewalk, asPrinted',
    to: 'device: x, asPrinted',
  };
  const { status, output } = withBrokenContent(damage, (root) =>
    runOn(root, ['node', 'src/commands/astro.ts', 'build', '--force', '--outDir', `${root}/out`]),
  );
  expect(output).toMatch(/"x" has no file in devices\//);
  expect(output).toContain('nothing was built');
  expect(status).not.toBe(0);
});
