import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentTree } from '../../src/records/contentTree.ts';
import { runOn } from '../support/brokenContent.ts';
import { inventedText } from '../support/importedContent.ts';
import { sourceText } from '../support/sourceText.ts';

/** The command itself: what it writes, what it leaves alone, what it exits with. */
interface Folder {
  root: string;
  /** Writes a text beside the content root and gives its path. */
  text: (words: string | Uint8Array) => string;
  run: (...args: string[]) => { status: number | null; output: string };
  files: () => readonly string[];
}

function inFolder(task: (folder: Folder) => void, content?: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const root = join(folder, 'content');
  try {
    if (content) cpSync(content, root, { recursive: true });
    else mkdirSync(root);
    task({
      root,
      text(words) {
        writeFileSync(join(folder, 'policy.txt'), words);
        return join(folder, 'policy.txt');
      },
      run: (...args) => runOn(root, ['node', 'src/import/importPolicy.ts', ...args]),
      files: () => contentTree(root).files.map(({ path }) => path.slice(root.length + 1)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bloodTest = inventedText('blood-test');
const filesOfBloodTest = [
  'lines-of-business/commercial.md',
  'policies/blood-test/2023-01-15.mdx',
  'references/blood-test.md',
  'sources/blood-test/2023-01-15.txt',
];

test('writes the files, and says of each doubt where it stands and what to decide', () => {
  inFolder(({ run, text, files, root }) => {
    const path = text(bloodTest);
    const { status, output } = run(path, '--policy', 'blood-test');
    expect(status).toBe(0);
    expect(files()).toEqual(filesOfBloodTest);
    expect(output).toContain(
      `${path}:21: a statement for Commercial Products only; see that the policy speaks of no other line of business\n`,
    );
    const written = readFileSync(join(root, 'sources/blood-test/2023-01-15.txt'), 'utf8');
    expect(written).toBe(bloodTest);
    expect(runOn(root, ['node', 'src/check/checkContent.ts']).status).toBe(0);
  });
});

test('--content names another folder, which need not be there yet', () => {
  inFolder(({ run, text, files, root }) => {
    const other = join(root, '..', 'other');
    expect(run(text(bloodTest), '--policy', 'blood-test', '--content', other).status).toBe(0);
    expect(files()).toEqual([]);
    expect(contentTree(other).files).toHaveLength(filesOfBloodTest.length);
  });
});

test('--dry-run says the same and writes nothing', () => {
  inFolder(({ run, text, files }) => {
    const { status, output } = run(text(bloodTest), '--policy', 'blood-test', '--dry-run');
    expect(status).toBe(0);
    expect(output).toContain('4 files of blood-test/2023-01-15 would be written');
    expect(files()).toEqual([]);
  });
});

test('--format json is for programs', () => {
  inFolder(({ run, text }) => {
    const { output } = run(text(bloodTest), '--policy', 'blood-test', '--format', 'json');
    const report = JSON.parse(output) as { version: string; files: string[]; refusals: unknown[] };
    expect(report).toMatchObject({ version: 'blood-test/2023-01-15', refusals: [] });
    expect(report.files.toSorted()).toEqual(filesOfBloodTest);
  });
});

test('writes over nothing without --force, and with it over the version only', () => {
  inFolder(({ run, text, root }) => {
    const path = text(bloodTest);
    run(path, '--policy', 'blood-test');
    const version = join(root, 'policies/blood-test/2023-01-15.mdx');
    const line = join(root, 'lines-of-business/commercial.md');
    const edited = readFileSync(line, 'utf8').replace('order: 2', 'order: 7');
    writeFileSync(line, edited);
    writeFileSync(version, readFileSync(version, 'utf8').replace('## OVERVIEW', '## SUMMARY'));
    const again = run(path, '--policy', 'blood-test');
    expect(again.status).toBe(1);
    expect(again.output).toContain('policies/blood-test/2023-01-15.mdx is there already');
    expect(readFileSync(version, 'utf8')).toContain('## SUMMARY');
    expect(run(path, '--policy', 'blood-test', '--force').status).toBe(0);
    expect(readFileSync(version, 'utf8')).toContain('## OVERVIEW');
    expect(readFileSync(line, 'utf8')).toBe(edited);
  });
});

test('a next version shares entries, devices and references with the one before', () => {
  const next = sourceText
    .replace('11|01|2024', '07|01|2026')
    .replace(
      'In 2019, the ReWalk ReStore™, a lightweight,',
      'In 2019, the ReWalk ReStore™, a light,',
    )
    .replace(
      '\n49. Hohl',
      '\n49. Example BC. An added work. *J Invented Med.* 2025; 1(1): 1-2. PMID 39999999\n50. Hohl',
    );
  inFolder(({ run, text, files, root }) => {
    const before = files();
    const { status, output } = run(text(next), '--policy', 'powered-exoskeleton');
    expect(output).toContain('/2026-07-01 are written');
    expect(status).toBe(0);
    const version = 'powered-exoskeleton/2026-07-01';
    expect(files().filter((file) => !before.includes(file))).toEqual([
      `policies/${version}.mdx`,
      'references/powered-exoskeleton-2026-07-01.md',
      'regulatory/2019-restore-2026-07-01.md',
      `sources/${version}.exceptions.yaml`,
      `sources/${version}.txt`,
    ]);
    const policy = readFileSync(join(root, `policies/${version}.mdx`), 'utf8');
    expect(policy).toContain('\n  - 2014-rewalk\n  - 2019-restore-2026-07-01\n  - 2016-indego\n');
  }, 'content');
});

test('refuses with file, line, what was found and what to write, and writes nothing', () => {
  inFolder(({ run, text, files }) => {
    const path = text(bloodTest.replace('01|15|2023', '02|30|2023'));
    expect(run(path)).toEqual({
      status: 1,
      output: `${path}:3: the date "02|30|2023"; write month, day and year as 11|01|2024\n${path} is not imported, and nothing is written.\n`,
    });
    expect(files()).toEqual([]);
  });
});

test('the owner can be named where the notice does not', () => {
  inFolder(({ run, text, root }) => {
    const path = text(bloodTest.replace('EHP reserves', 'We reserve'));
    const args = ['--policy', 'blood-test', '--owner', 'Example Plan', '--abbreviation', 'EP'];
    expect(run(path, ...args).status).toBe(0);
    const version = readFileSync(join(root, 'policies/blood-test/2023-01-15.mdx'), 'utf8');
    expect(version).toContain('\nowner: { name: Example Plan, abbreviation: EP }\n');
  });
});

test('a command that is wrong shows how it is used, and exits 2', () => {
  for (const args of [
    [],
    ['a.txt', 'b.txt'],
    ['a.txt', '--policy', '../x'],
    ['a.txt', '--owner', 'Example Plan'],
    ['a.txt', '--format', 'xml'],
    ['a.txt', '--unknown'],
  ]) {
    const { status, output } = runOn('content', ['node', 'src/import/importPolicy.ts', ...args]);
    expect([status, output.includes('npm run import -- policy.txt')], args.join(' ')).toEqual([
      2,
      true,
    ]);
  }
});

test('a file that is not there, or is no file, is told', () => {
  inFolder(({ run, root }) => {
    expect(run(join(root, 'none.txt'))).toMatchObject({
      status: 1,
      output: expect.stringContaining('ENOENT'),
    });
    expect(run(root)).toMatchObject({
      status: 1,
      output: expect.stringContaining('no file'),
    });
  });
});
