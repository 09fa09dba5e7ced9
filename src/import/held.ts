import { existsSync } from 'node:fs';
import { readContent, type Content } from '../check/readContent.ts';

/** What a content root holds already; nothing where there is none. */
export function heldContent(root: string): Content | undefined {
  return existsSync(root) ? readContent(root) : undefined;
}
