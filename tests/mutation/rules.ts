import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npx node tests/mutation/rules.ts`: takes each rule of the content check out of its list, one at a time, and says
 * which row of the defects notices. A rule that no row notices could be lost without a failing test.
 */
const lists = ['src/content/rules.ts', 'src/content/characters.ts', 'src/text/refusals.ts'];
const root = fileURLToPath(new URL('../../', import.meta.url));
const tables = fileURLToPath(new URL('defectTables.ts', import.meta.url));

const rowThatNotices = (...args: readonly string[]) =>
  spawnSync(process.execPath, [tables, ...args], { encoding: 'utf8', cwd: root }).stdout.trim();

const broken = rowThatNotices();
if (broken !== '') throw new Error(`with every rule in place, "${broken}" fails`);
let missing = 0;
for (const list of lists) {
  const source = readFileSync(`${root}${list}`, 'utf8');
  for (const [, names = ''] of source.matchAll(/Rule\[\] = \[([^\]]+)\]/g)) {
    for (const rule of names.match(/\w+/g) ?? []) {
      const row = rowThatNotices(list, rule);
      if (row === '') missing += 1;
      console.log(`${rule}: ${row === '' ? 'NOT HELD by any row' : row}`);
    }
  }
}
process.exitCode = missing === 0 ? 0 : 1;
