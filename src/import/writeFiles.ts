import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportedFile } from './importedFile.ts';

/** The files that are there already, and would be written over. */
export const filesInTheWay = (root: string, files: readonly ImportedFile[]): readonly string[] =>
  files.map(({ path }) => path).filter((path) => existsSync(join(root, path)));

/** Writes all files below a folder. Where one cannot be written, the new ones are taken back. */
export function writeFiles(
  root: string,
  files: readonly ImportedFile[],
  { force }: { force: boolean },
): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(root, path);
      const isNew = !existsSync(file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
      if (isNew) written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw error;
  }
}
