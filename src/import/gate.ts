import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { contentProblems } from '../check/contentProblems.ts';
import type { Finding } from './finding.ts';
import type { ImportedFile } from './importedFile.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * What the content check says of a content root with the imported files in it, before one of them
 * is written there: it looks at a copy. Each problem names the line of the source text.
 */
export function gateProblems(
  root: string,
  files: readonly ImportedFile[],
  source: string,
  today?: string,
): readonly Finding[] {
  const copy = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    if (existsSync(root)) cpSync(root, copy, { recursive: true });
    writeFiles(copy, files, { force: true });
    return contentProblems(copy, today).map(({ file, line, found, cure }) => {
      const path = relative(copy, file);
      const imported = files.find((candidate) => candidate.path === path);
      const at = imported ? (sourceLine(join(copy, path), line, source) ?? imported.line) : 1;
      return { line: at, found: `${path}:${line}: ${found}`, decide: cure };
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The line of the source text whose words stand on a line of a record; none where none do. */
function sourceLine(file: string, line: number, source: string): number | undefined {
  const words = readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
  const index = source
    .split('\n')
    .findIndex((candidate) => candidate.trim().length > 8 && words.includes(candidate.trim()));
  return index < 0 ? undefined : index + 1;
}
