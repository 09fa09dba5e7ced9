import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentProblems } from '../../src/content/check/contentProblems.ts';
import { formatProblem } from '../../src/content/check/report.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** One change that breaks the content: in a file, one text for another. */
export interface Breakage {
  file: string;
  /** What the file holds; null writes the whole file anew. */
  from: string | null;
  to: string | Uint8Array;
}

/** A change that is more than one text for another: links, folders, several files. */
export type Damage = Breakage | ((root: string) => void);

/** Copies the real content, breaks it, hands the copy to a task and removes it. */
export function withBrokenContent<T>(damage: Damage, task: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(projectRoot, 'content'), root, { recursive: true });
    if (typeof damage === 'function') damage(root);
    else damageFile(root, damage);
    return task(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Changes one file of a content root. */
export function damageFile(root: string, { file, from, to }: Breakage): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  if (from === null) {
    writeFileSync(path, to);
    return;
  }
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  // A function, because "$" means something in a replacement.
  writeFileSync(
    path,
    before.replace(from, () => String(to)),
  );
}

/** The day on which the tests look at the content: nothing of them changes with the calendar. */
export const dayOfTests = '2026-11-22';

/** What the comparison with the source text says (`sourceWords`). */
const ofSource =
  /: (?:words that are not in sources\/|the source says ".*", which is in none of its records)/;

/**
 * What the content check says of damaged content, but for the comparison with its source text: words that a
 * test changes are taken for those of the source.
 */
export const problemsAfter = (damage: Damage, today = dayOfTests): readonly string[] =>
  allProblemsAfter(damage, today).filter((line) => !ofSource.test(line));

/** All that the content check says of damaged content, a line a problem, files named from its root. */
export function allProblemsAfter(damage: Damage, today = dayOfTests): readonly string[] {
  return withBrokenContent(damage, (root) => {
    const name = relative(process.cwd(), root);
    return contentProblems(root, today).map((problem) =>
      formatProblem(problem).replaceAll(`${name}/`, '').replaceAll(name, 'content'),
    );
  });
}

/** Runs a command of the project on another content root. */
export function runOn(root: string, command: readonly [string, ...string[]]) {
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_ROOT: root, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}
