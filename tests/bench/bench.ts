/**
 * `npm run bench`: every part of the benchmark, one after the other, or `npm run bench -- --only pages,search`.
 * What they print stands afterwards in `.cache/bench/results.md`, their raw figures beside it. Exits 1 where a
 * part could not be run; an aim that is not met is printed as such.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { askedParts, parts, type Part } from './parts.ts';
import { benchFolder } from './results.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Runs a part in a process of its own, shows what it prints and keeps it; whether it came to its end. */
async function run(part: Part, keep: (text: string) => void): Promise<boolean> {
  const [program, ...args] = parts[part];
  const script = args[0] === 'run' ? args[1] : undefined;
  if (script !== undefined && !Object.hasOwn(scripts, script)) {
    keep(`Skipped: package.json has no script "${script}".\n`);
    return true;
  }
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  child.stdout.on('data', (text: Buffer) => keep(String(text)));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) keep(`\nThe part "${part}" ended with ${code}.\n`);
  return code === 0;
}

const asked = askedParts(process.argv.slice(2));
mkdirSync(benchFolder, { recursive: true });
const results = createWriteStream(`${benchFolder}/results.md`);
const keep = (text: string) => {
  process.stdout.write(text);
  results.write(text);
};
for (const part of asked) {
  keep(`\n## ${part}\n\n`);
  if (!(await run(part, keep))) process.exitCode = 1;
}
results.end();
console.log(`\nAll of it is in ${benchFolder}/results.md`);
