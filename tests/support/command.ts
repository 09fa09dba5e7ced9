import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** No command of the set-up may hold up what comes after it for longer than this. */
const timeout = 5 * 60_000;

interface Command {
  readonly env?: NodeJS.ProcessEnv;
  /** Which of its lines are shown: what it says about a failure is not for the reader while other ways are left. */
  readonly shows: RegExp;
}

/** Runs a command, lets through the lines that show its progress, and tells whether it succeeded. */
export async function succeeds(
  command: string,
  args: readonly string[],
  { env = process.env, shows }: Command,
): Promise<boolean> {
  const child = spawn(command, args, { env, timeout, stdio: ['ignore', 'pipe', 'ignore'] });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (shows.test(line)) console.log(line);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  // What the command has started itself may outlive it and hold this end open.
  child.stdout.destroy();
  return code === 0;
}
