/**
 * `npm run bench`: every part of the benchmark, one after the other, or `npm run bench -- --only pages,search`;
 * `npm run bench -- --list` says what there is. What a part prints replaces its tables in `docs/performance.md`; raw
 * figures are in `.cache/bench`. Exits 1 where a part fails; an aim that is not met is printed as such.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { parts, readBenchRequest, type PartName } from './parts.ts';
import { replaceFigures } from './performancePage.ts';
import { circumstances } from './results.ts';

const page = 'docs/performance.md';
const preparations = {
  build: ['src/commands/astro.ts', 'build', '--force'],
  browser: ['tests/support/findBrowser.ts'],
} as const;

/** Runs a part in a process of its own and shows what it prints; what that was, or undefined where it failed. */
async function runPart(name: PartName, args: readonly string[]): Promise<string | undefined> {
  const part = parts[name];
  const options = 'options' in part ? part.options : [];
  const child = spawn(process.execPath, [...options, `tests/bench/${part.script}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => {
    process.stdout.write(text);
    printed += String(text);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0 ? printed : undefined;
}

const { asked, isList, args } = readBenchRequest(process.argv.slice(2));
if (isList) for (const name of asked) console.log(`${name.padEnd(12)} ${parts[name].what}`);
else {
  for (const need of new Set(asked.flatMap((name) => [...parts[name].needs]))) {
    const { status } = spawnSync(process.execPath, preparations[need], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`The benchmark needs the ${need}`);
  }
  for (const name of asked) {
    const command = ['npm run bench -- --only', name, ...(args.length > 0 ? ['--', ...args] : [])];
    const heading = `${circumstances()}; \`${command.join(' ')}\``;
    console.log(`\n## ${name}\n\n${heading}\n`);
    const printed = await runPart(name, args);
    if (printed === undefined) {
      console.log(`\nThe part "${name}" failed.`);
      process.exitCode = 1;
    } else
      writeFileSync(
        page,
        replaceFigures(readFileSync(page, 'utf8'), name, `${heading}\n\n${printed}`),
      );
  }
}
