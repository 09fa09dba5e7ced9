import { registerHooks } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs every row of `tests/content/defects/` without Playwright, with one rule taken out of its list:
 * `node defectTables.ts <file of the list> <rule>`. Prints the first row that notices, and exits 1; exits 0
 * where no row notices. Without arguments nothing is taken out.
 */
const [list = '', rule = ''] = process.argv.slice(2);

interface Row {
  name: string;
  run: () => void;
}
const rows: Row[] = [];
const differs = (actual: unknown, expected: unknown) => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error('differs');
};
Object.assign(globalThis, {
  defectRows: {
    test: (name: string, run: () => void) => rows.push({ name, run }),
    expect: (actual: unknown) => ({ toEqual: (expected: unknown) => differs(actual, expected) }),
  },
});
const playwright = `data:text/javascript,export const { test, expect } = globalThis.defectRows;`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@playwright/test'
      ? { url: playwright, shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) => {
    if (rule === '' || !url.endsWith(`/${list}`)) return next(url, context);
    const source = readFileSync(fileURLToPath(url), 'utf8');
    const start = source.indexOf('Rule[] = [');
    const without = source.slice(start).replace(new RegExp(`\\b${rule}\\b,?`), '');
    return {
      format: 'module-typescript',
      source: source.slice(0, start) + without,
      shortCircuit: true,
    };
  },
});

const defects = new URL('../content/defects/', import.meta.url);
for (const file of readdirSync(defects)) await import(new URL(file, defects).href);
const noticed = rows.find(({ run }) => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
});
if (noticed) console.log(noticed.name);
process.exitCode = noticed ? 1 : 0;
