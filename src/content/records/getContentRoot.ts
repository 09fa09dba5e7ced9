import { resolve } from 'node:path';

/**
 * The folder that holds the content: `content`, or the folder that CONTENT_ROOT names. Tests break
 * copies of it, the benchmark generates another, and a payer may keep its own.
 */
export function getContentRoot(): string {
  return resolve(process.env['CONTENT_ROOT'] ?? 'content');
}
