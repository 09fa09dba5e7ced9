import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { cache } from '../support/browser.ts';
import { importRules } from './importRules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const code = /^---\n([\s\S]*?)^---$|<script>([\s\S]*?)<\/script>/gm;

/** Copies `src`, with each `Page.astro` as `Page.astro.ts`, which holds the code of the component alone. */
function copySource(copy: string): void {
  cpSync(`${root}src`, `${copy}/src`, { recursive: true });
  for (const file of globSync('src/**/*.astro', { cwd: copy })) {
    const parts = [...readFileSync(`${copy}/${file}`, 'utf8').matchAll(code)];
    rmSync(`${copy}/${file}`);
    const text = parts.map(([, facts = '', script = '']) => facts + script).join('\n');
    writeFileSync(`${copy}/${file}.ts`, text);
  }
}

/**
 * The imports of every module and component in `src`, and where they break a rule. dependency-cruiser cannot parse
 * `.astro`, and has no way to be taught, so it reads a copy with modules in their place.
 */
export async function readImportGraph(): Promise<ICruiseResult> {
  mkdirSync(cache, { recursive: true });
  const copy = mkdtempSync(`${cache}imports-`);
  try {
    copySource(copy);
    const { output } = await cruise(['src'], {
      baseDir: copy,
      validate: true,
      ruleSet: { forbidden: [...importRules] },
      doNotFollow: { path: 'node_modules' },
      // An import of a type is an import as well.
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        extensions: ['.ts'],
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'types', 'default'],
      },
    });
    if (typeof output === 'string') throw new Error(output);
    return output;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
