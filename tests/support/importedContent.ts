import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentProblems } from '../../src/check/contentProblems.ts';
import { readContent, type Content } from '../../src/check/readContent.ts';
import { importFile } from '../../src/import/importFile.ts';
import type { Imported } from '../../src/import/importText.ts';
import type { Choices } from '../../src/import/importedFile.ts';
import { writeFiles } from '../../src/import/writeFiles.ts';
import { dayOfTests } from './brokenContent.ts';

/** What a text becomes in a content root of its own. */
export interface ImportedContent extends Imported {
  content: Content;
  /** What the content check says of it. */
  problems: readonly string[];
}

/** An invented text in the printed template. */
export const inventedText = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/import/${name}.txt`, import.meta.url)), 'utf8');

/** Imports a text as the command does, into an empty folder, and reads what it has become there. */
export function importedContent(text: string | Uint8Array, choices: Choices): ImportedContent {
  const folder = mkdtempSync(join(tmpdir(), 'imported-'));
  try {
    const [file, root] = [join(folder, 'policy.txt'), join(folder, 'content')];
    writeFileSync(file, text);
    mkdirSync(root);
    const imported = importFile(file, root, choices, { force: false, today: dayOfTests });
    writeFiles(root, imported.files, { force: false });
    const found = imported.files.length > 0 ? contentProblems(root, dayOfTests) : [];
    const problems = found.map((problem) => `${problem.file}: ${problem.found}`);
    return { ...imported, content: readContent(root), problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
