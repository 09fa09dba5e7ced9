import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuiltFile } from '../builtFiles.ts';
import type { ThreadData } from './secondThread.ts';

/** So many files pay for a thread's start, which loads the pages and the records once more. */
const filesForAThread = 3000;
/** Each thread holds all records: more of them would cost more memory than they save time. */
const mostThreads = 4;

/**
 * How many threads write so many files: one for each processor, where there is work for them. BUILD_THREADS
 * says another number. @throws where that is no whole number from 1.
 */
export function threadsFor(files: number, asked = process.env['BUILD_THREADS']): number {
  if (asked !== undefined && asked !== '') {
    if (/^[1-9]\d?$/.test(asked)) return Number(asked);
    throw new Error(`BUILD_THREADS is "${asked}"; write how many threads build, as "2"`);
  }
  const useful = 1 + Math.floor(files / filesForAThread);
  return Math.min(useful, availableParallelism(), mostThreads);
}

/** Starts a thread beside this one; what it has written when all files are taken. Throws what it throws. */
export async function writtenBeside(data: ThreadData): Promise<readonly BuiltFile[]> {
  const thread = new Worker(new URL('./secondThread.ts', import.meta.url), { workerData: data });
  try {
    const end = once(thread, 'exit').then(() => {
      throw new Error('A thread of the build ended before its work');
    });
    const [files] = (await Promise.race([once(thread, 'message'), end])) as [readonly BuiltFile[]];
    return files;
  } finally {
    await thread.terminate();
  }
}
