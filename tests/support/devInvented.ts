import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeInventedContent } from './inventedContent.ts';

/** `npm run dev:invented`: serves the invented policies of the tests, in place of those of `content/`. */
const folder = mkdtempSync(join(tmpdir(), 'invented-'));
const content = join(folder, 'content');
writeInventedContent(content);

const server = spawn('node', ['src/commands/astro.ts', 'dev', ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, CONTENT_ROOT: content, CACHE_DIR: join(folder, 'cache') },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
// npm hands a signal to its shell alone: a stopped npm would leave the server behind (see `src/commands/astro.ts`).
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) server.kill();
}, 500).unref();
server.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 0;
});
