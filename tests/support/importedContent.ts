import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentProblems, type LocatedProblem } from '../../src/content/check/contentProblems.ts';
import { importFile, writeFiles } from '../../src/commands/import/importFile.ts';
import { ImportError, type ImportMessage } from '../../src/commands/import/report.ts';
import { parseContentFile } from '../../src/content/records/frontMatter.ts';
import { dayOfTests } from './brokenContent.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

/** What a text becomes in a content root of its own. */
export interface ImportedContent {
  version: string | null;
  files: readonly { path: string; text: string }[];
  warnings: readonly ImportMessage[];
  errors: readonly ImportMessage[];
  /** What the content check says of it, with paths in the content root. */
  problems: readonly LocatedProblem[];
}

/** An invented text in the printed template. */
export const inventedText = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/import/${name}.txt`, import.meta.url)), 'utf8');

/**
 * Imports a text as the command does, into a folder that has the given folders of the real content:
 * the lines of business, unless others are named.
 */
export function importInto(
  text: string | Uint8Array,
  policy: string,
  folders: readonly string[] = ['lines-of-business', 'payers'],
): ImportedContent {
  const folder = mkdtempSync(join(tmpdir(), 'imported-'));
  try {
    const [file, root] = [join(folder, 'policy.txt'), join(folder, 'content')];
    writeFileSync(file, text);
    for (const name of folders) cpSync(join(content, name), join(root, name), { recursive: true });
    const imported = importFile(file, root, { policy, force: false });
    writeFiles(root, imported.files);
    const problems = contentProblems(root, dayOfTests).map((problem) => ({
      ...problem,
      file: problem.file.slice(problem.file.indexOf('content/') + 'content/'.length),
    }));
    return { ...imported, errors: [], problems };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { version: null, files: [], warnings: [], errors: error.reasons, problems: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The facts and the body of the one imported file whose path begins so. */
export function importedRecord({ files, errors }: ImportedContent, path: string) {
  const file = files.find((one) => one.path.startsWith(path));
  if (!file) throw new Error(`no file ${path}: ${JSON.stringify(errors)}`);
  const { data, body } = parseContentFile(file.text);
  return { facts: data as Record<string, unknown>, body };
}

/** Messages as the command prints them: "21: what is there". */
export const toLines = (messages: readonly ImportMessage[]): readonly string[] =>
  messages.map(({ line, message }) => `${line}: ${message}`);

/** A text with one passage in the place of another, which it has to hold. */
export function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text does not hold "${from}"`);
  return text.replace(from, () => to);
}
