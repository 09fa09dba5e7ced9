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

/**
 * Starts a thread beside this one; what it has written, a promise for each round of its work. All of them fail
 * where the thread does.
 */
export function writtenBeside(data: ThreadData): readonly Promise<readonly BuiltFile[]>[] {
  const thread = new Worker(new URL('./secondThread.ts', import.meta.url), { workerData: data });
  const rounds = data.rounds.map(() => Promise.withResolvers<readonly BuiltFile[]>());
  const open = rounds.values();
  const fail = (problem: Error) => rounds.forEach(({ reject }) => reject(problem));
  thread.on('message', (files: readonly BuiltFile[]) => open.next().value?.resolve(files));
  thread.once('error', fail);
  thread.once('exit', () => fail(new Error('A thread of the build ended before its work')));
  return rounds.map(({ promise }) => promise);
}
