import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { besideFolder } from '../build/besideFolder.ts';

/**
 * Makes a build write beside the site, which is replaced only when the build has succeeded: one that fails or is
 * interrupted leaves the site as it was. Takes the arguments of Astro's command line, and returns those to use.
 */
export function buildThenSwitch(args: readonly string[]): readonly string[] {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: {
      outDir: { type: 'string', default: 'dist' },
      root: { type: 'string', default: '.' },
    },
    strict: false,
    tokens: true,
  });
  const site = resolve(String(values.root), String(values.outDir));
  const unfinished = `${site}.unfinished`;
  const folders = [unfinished, besideFolder(unfinished)];
  const removeUnfinished = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  removeUnfinished();
  process.on('exit', (code) => {
    if (code !== 0 || !folders.every((folder) => existsSync(folder))) return removeUnfinished();
    replaceFolder(besideFolder(site), besideFolder(unfinished));
    replaceFolder(site, unfinished);
  });
  const taken = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'outDir'
      ? [token.index, ...(token.inlineValue ? [] : [token.index + 1])]
      : [],
  );
  return [...args.filter((_, index) => !taken.includes(index)), '--outDir', unfinished];
}

/** Puts a folder in the place of another, which is gone only when the new one is there. */
function replaceFolder(place: string, replacement: string): void {
  const former = `${place}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, former);
  renameSync(replacement, place);
  rmSync(former, { recursive: true, force: true });
}
