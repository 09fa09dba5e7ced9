import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentProblems } from '../../src/content/check/contentProblems.ts';
import { damageFile, dayOfTests, runOn, withBrokenContent } from '../support/brokenContent.ts';

const create = (root: string, ...args: string[]) =>
  runOn(root, ['node', 'src/commands/new.ts', ...args]);

const records: readonly { args: string[]; file: string }[] = [
  { args: ['policy', 'wheelchair', '2027-01-01'], file: 'policies/wheelchair/2027-01-01.mdx' },
  {
    args: ['policy', 'powered-exoskeleton', '2027-01-01'],
    file: 'policies/powered-exoskeleton/2027-01-01.mdx',
  },
  { args: ['device', 'example'], file: 'devices/example.md' },
  { args: ['regulatory', '2020-example'], file: 'regulatory/2020-example.md' },
  { args: ['reference', 'example'], file: 'references/example.md' },
  { args: ['line', 'example'], file: 'lines-of-business/example.md' },
  { args: ['term', 'example'], file: 'glossary/example.md' },
];

for (const { args, file } of records) {
  test(`npm run new -- ${args.join(' ')} writes a record whose every TODO the check names`, () => {
    withBrokenContent(
      () => undefined,
      (root) => {
        expect(create(root, ...args).status).toBe(0);
        const lines = readFileSync(join(root, file), 'utf8').split('\n');
        const open = lines.flatMap((line, index) => (line.includes('TODO') ? [index + 1] : []));
        const named = contentProblems(root, dayOfTests).filter((problem) =>
          problem.file.endsWith(file),
        );
        expect(open.length).toBeGreaterThan(0);
        expect(named.map(({ line }) => line)).toEqual(expect.arrayContaining(open));
      },
    );
  });
}

test('a skeleton passes when it is filled in and used', () => {
  withBrokenContent(
    (root) => {
      create(root, 'term', 'mode-selector');
      const file = 'glossary/mode-selector.md';
      damageFile(root, {
        file,
        from: 'TODO exactly as the policy writes it',
        to: 'mode selector',
      });
      damageFile(root, { file, from: 'TODO what the letters stand for', to: 'mode selector' });
      damageFile(root, {
        file,
        from: 'TODO our own words',
        to: 'A switch that selects how the device moves.',
      });
    },
    (root) => expect(contentProblems(root, dayOfTests)).toEqual([]),
  );
});

test('no record is written over another, and no id is taken that is none', () => {
  expect(create('content', 'device', 'rex')).toMatchObject({
    status: 1,
    output: expect.stringContaining('already exists'),
  });
  for (const args of [
    ['device', 'ReX'],
    ['devices', 'rex'],
    ['policy', 'x'],
    ['policy', 'x', '1.1.27'],
    [],
  ]) {
    expect(create('content', ...args)).toMatchObject({
      status: 1,
      output: expect.stringContaining('npm run new'),
    });
  }
});
