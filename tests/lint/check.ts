import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** `npm run check`: all checks of the code, two at a time, or those named: `npm run check -- lint imports`. */
const checks: Readonly<Record<string, readonly string[]>> = {
  lint: ['eslint', '-c', 'tests/lint/eslint.config.js', 'src', 'tests', 'astro.config.mjs'],
  types: ['node', 'src/commands/astro.ts', 'check'],
  imports: ['node', 'tests/lint/imports.ts'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
};

/** Runs a check and prints what it says when it has ended. */
async function runCheck(name: string): Promise<void> {
  const started = performance.now();
  const [command = '', ...args] = name === 'sync' ? sync : (checks[name] ?? []);
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.on('data', (part: Buffer) => (said += String(part)));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${code === 0 ? 'Passed' : 'FAILED'}: ${name}, ${seconds} s`);
  if (code === 0) return;
  console.log(said);
  process.exitCode = 1;
}

/** The types that Astro generates, which a clean clone does not have: the lint of types needs them. */
const sync = ['node', 'src/commands/astro.ts', 'sync'];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(checks, name));
if (unknown.length > 0)
  throw new Error(`"${unknown.join('", "')}": the checks are ${Object.keys(checks).join(', ')}`);
const waiting = names.length > 0 ? names : Object.keys(checks);
const runWaiting = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await runCheck(name);
};
if (waiting.includes('lint')) await runCheck('sync');
await Promise.all([runWaiting(), runWaiting()]);
