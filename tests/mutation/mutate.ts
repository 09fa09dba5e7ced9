import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mutation } from './mutation.ts';
import { answers } from './table/answers.ts';
import { content } from './table/content.ts';
import { offline } from './table/offline.ts';
import { publishing } from './table/publishing.ts';
import { questions } from './table/questions.ts';

/**
 * `npx node tests/mutation/mutate.ts [part of a file's name …]`: breaks one thing at a time, in a copy of the project, and
 * runs the spec that must fail. Lists what no test noticed, and exits 1 where there is any. A text that is no longer in its
 * file, or a spec that fails without a mutation, stops it before the first one.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside the project, so that its packages are found.
const tree = join(root, '.cache/mutated', String(process.pid));
const chosen = process.argv.slice(2);
const table = [...answers, ...questions, ...publishing, ...offline, ...content].filter(
  ({ file, spec }) =>
    chosen.length === 0 || chosen.some((part) => `${file} ${spec}`.includes(part)),
);

interface Report {
  stats: { expected: number; unexpected: number };
  errors: readonly { message?: string }[];
}

/** Copies what git knows or would add: no build, no packages. */
function copyProject(): void {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  for (const file of execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0')) {
    if (!file || !statSync(join(root, file), { throwIfNoEntry: false })?.isFile()) continue;
    mkdirSync(join(tree, file, '..'), { recursive: true });
    cpSync(join(root, file), join(tree, file));
  }
}

/** Runs specs of the copy. Throws where they do not run at all: that would say nothing of a mutation. */
function countFailures(specs: readonly string[]): number {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@playwright/test/cli.js'),
      ...['test', '-c', join(root, 'tests/mutation/playwright.config.ts'), ...specs],
    ],
    {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, MUTATED_TREE: tree },
    },
  );
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`${specs.join(' ')} did not run: ${stderr}${stdout}`);
  const { stats, errors } = JSON.parse(stdout.slice(start)) as Report;
  if (stats.expected + stats.unexpected === 0) {
    throw new Error(`${specs.join(' ')} has no test that runs: ${errors[0]?.message ?? ''}`);
  }
  return stats.unexpected;
}

const describe = ({ file, why }: Mutation) => `${file}: ${why}`;

/** Why a row says nothing: its text is gone, or is there twice. */
function checkRow(row: Mutation): readonly string[] {
  const found = readFileSync(join(root, row.file), 'utf8').split(row.find).length - 1;
  return found === 1 ? [] : [`${describe(row)}: its text is there ${found} times: ${row.find}`];
}

function survives(row: Mutation): boolean {
  const path = join(tree, row.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(row.find, () => row.replace),
  );
  try {
    return countFailures([row.spec]) === 0;
  } finally {
    writeFileSync(path, text);
  }
}

const faults = table.flatMap(checkRow);
if (faults.length > 0) throw new Error(`Mend the table of mutations:\n${faults.join('\n')}`);
copyProject();
if (countFailures([...new Set(table.map(({ spec }) => spec))]) > 0) {
  throw new Error('A spec of the table fails without a mutation.');
}
const survivors = table.filter((row) => {
  const survived = survives(row);
  console.log(`${survived ? 'SURVIVED' : 'noticed'}  ${describe(row)}`);
  return survived;
});
console.log(`${table.length} mutations, ${survivors.length} not noticed.`);
rmSync(tree, { recursive: true, force: true });
process.exitCode = survivors.length === 0 ? 0 : 1;
