import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Starts `npm run dev` on a content root, hands its address to a task and stops it. */
export async function withDevServer(
  contentRoot: string,
  task: (address: string) => Promise<void>,
): Promise<void> {
  const server = spawn(
    'node',
    ['src/commands/astro.ts', 'dev', '--host', '127.0.0.1', '--ignore-lock'],
    {
      cwd: projectRoot,
      env: { ...process.env, CONTENT_ROOT: contentRoot, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  try {
    await task(await addressIn(server.stdout));
  } finally {
    server.kill();
  }
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (address) {
      output.resume();
      return address;
    }
  }
  throw new Error('the development server has not started');
}
