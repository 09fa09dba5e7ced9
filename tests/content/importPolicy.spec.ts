import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContentTree } from '../../src/content/records/readContentTree.ts';
import { runOn } from '../support/brokenContent.ts';
import { inventedText } from '../support/importedContent.ts';

/** The command itself: what it writes, what it leaves alone, what it exits with. */
interface Folder {
  root: string;
  /** Writes a text beside the content root and gives its path. */
  text: (words: string | Uint8Array) => string;
  run: (...args: string[]) => { status: number | null; output: string };
  files: () => readonly string[];
}

function inFolder(task: (folder: Folder) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const root = join(folder, 'content');
  try {
    mkdirSync(root);
    task({
      root,
      text(words) {
        writeFileSync(join(folder, 'policy.txt'), words);
        return join(folder, 'policy.txt');
      },
      run: (...args) => runOn(root, ['node', 'src/commands/import.ts', ...args]),
      files: () => readContentTree(root).files.map(({ path }) => path.slice(root.length + 1)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bloodTest = inventedText('blood-test');
const filesOfBloodTest = [
  'policies/blood-test/2023-01-15.mdx',
  'references/blood-test-2023-01-15.md',
  'sources/blood-test/2023-01-15.txt',
];

test('writes the files, and says what a person has to look at', () => {
  inFolder(({ run, text, files, root }) => {
    const path = text(bloodTest);
    const { status, output } = run(path, '--policy', 'blood-test');
    expect(status).toBe(0);
    expect(files()).toEqual(filesOfBloodTest);
    expect(output).toContain(
      `${path}:3: "01|15|2023" is 2023-01-15, month first; check the order of the date\n`,
    );
    const written = readFileSync(join(root, 'sources/blood-test/2023-01-15.txt'), 'utf8');
    expect(written).toBe(bloodTest);
  });
});

test('the check refuses what was written until a person has filled it in', () => {
  inFolder(({ run, text, root }) => {
    run(text(bloodTest), '--policy', 'blood-test');
    const { status, output } = runOn(root, ['node', 'src/commands/check.ts']);
    expect(status).toBe(1);
    expect(output).toContain('; write one of not-covered, not-medically-necessary, covered,');
  });
});

test('--content names another folder, which need not be there yet', () => {
  inFolder(({ run, text, files, root }) => {
    const other = join(root, '..', 'other');
    expect(run(text(bloodTest), '--policy', 'blood-test', '--content', other).status).toBe(0);
    expect(files()).toEqual([]);
    expect(readContentTree(other).files).toHaveLength(filesOfBloodTest.length);
  });
});

test('--dry-run says the same and writes nothing', () => {
  inFolder(({ run, text, files }) => {
    const { status, output } = run(text(bloodTest), '--policy', 'blood-test', '--dry-run');
    expect(status).toBe(0);
    expect(output).toContain('Would write blood-test/2023-01-15 to ');
    expect(files()).toEqual([]);
  });
});

test('--format json is for programs', () => {
  inFolder(({ run, text }) => {
    const { output } = run(text(bloodTest), '--policy', 'blood-test', '--format', 'json');
    const report = JSON.parse(output) as { version: string; files: string[]; errors: unknown[] };
    expect(report).toMatchObject({ version: 'blood-test/2023-01-15', errors: [] });
    expect(report.files.toSorted()).toEqual(filesOfBloodTest);
  });
});

test('--format json names the reasons where nothing is written', () => {
  inFolder(({ run, text }) => {
    const path = text('Dear member,\n');
    const { status, output } = run(path, '--policy', 'blood-test', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ version: null, files: [], errors: [{ line: 1 }] });
  });
});

test('writes over nothing without --force', () => {
  inFolder(({ run, text, root }) => {
    const path = text(bloodTest);
    run(path, '--policy', 'blood-test');
    const version = join(root, 'policies/blood-test/2023-01-15.mdx');
    writeFileSync(version, readFileSync(version, 'utf8').replace('## OVERVIEW', '## SUMMARY'));
    const again = run(path, '--policy', 'blood-test');
    expect(again.status).toBe(1);
    expect(again.output).toContain('policies/blood-test/2023-01-15.mdx exists');
    expect(readFileSync(version, 'utf8')).toContain('## SUMMARY');
    expect(run(path, '--policy', 'blood-test', '--force').status).toBe(0);
    expect(readFileSync(version, 'utf8')).toContain('## OVERVIEW');
  });
});

test('refuses with file, line, what is there and what to write, and writes nothing', () => {
  inFolder(({ run, text, files }) => {
    const path = text(bloodTest.replace('01|15|2023', '02|30|2023'));
    expect(run(path, '--policy', 'blood-test')).toEqual({
      status: 1,
      output: `${path}:3: the date "EFFECTIVE DATE: 02|30|2023"; write 11|01|2024, and once\nNothing was written.\n`,
    });
    expect(files()).toEqual([]);
  });
});

test('a command that is wrong shows how it is used, and exits 2', () => {
  for (const args of [
    [],
    ['a.txt'],
    ['a.txt', 'b.txt', '--policy', 'x'],
    ['a.txt', '--policy', '../x'],
    ['a.txt', '--policy', 'x', '--format', 'xml'],
    ['a.txt', '--policy', 'x', '--unknown'],
  ]) {
    const { status, output } = runOn('content', ['node', 'src/commands/import.ts', ...args]);
    expect([status, output.includes('npm run import -- policy.txt')], args.join(' ')).toEqual([
      2,
      true,
    ]);
  }
});

test('a file that is not there, or is no file, is told', () => {
  inFolder(({ run, root }) => {
    expect(run(join(root, 'none.txt'), '--policy', 'x')).toMatchObject({
      status: 1,
      output: expect.stringContaining('ENOENT'),
    });
    expect(run(root, '--policy', 'x')).toMatchObject({
      status: 1,
      output: expect.stringContaining('EISDIR'),
    });
  });
});
