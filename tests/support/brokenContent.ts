import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** One change that breaks the content: in a file, one text for another. */
export interface Breakage {
  file: string;
  /** What the file holds; null writes the whole file anew. */
  from: string | null;
  to: string;
}

/** Copies the real content, breaks one thing in it, hands the copy to a task and removes it. */
export function withBrokenContent<T>({ file, from, to }: Breakage, task: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(projectRoot, 'content'), root, { recursive: true });
    const path = join(root, file);
    if (from === null) writeFileSync(path, to);
    else {
      const before = readFileSync(path, 'utf8');
      if (!before.includes(from)) throw new Error(`${file} does not hold "${from}"`);
      writeFileSync(path, before.replace(from, to));
    }
    return task(root);
  } finally {
    rmSync(root, { recursive: true });
  }
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
