import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFileSize } from '../../content/check/bounds.ts';
import { readContent, type Content } from '../../content/check/readContent.ts';
import { findTextProblems } from '../../content/characters.ts';
import type { TextProblem } from '../../content/characters/textRule.ts';
import { decodeFile } from '../../content/records/decodeFile.ts';
import type { ImportedFile } from './importedFile.ts';
import { findMissingWords } from './missingWords.ts';
import { readBibliography } from './policy/bibliography.ts';
import { hasReferences, readRegulatory, renderBody } from './policy/body.ts';
import { createLabelReader, readFacts } from './policy/facts.ts';
import { ImportError, type ImportMessage, type Warn } from './report.ts';
import { listExceptions } from './template/boilerplate.ts';
import { readTemplate } from './template/template.ts';
import { formatRecord, formatYaml } from './write/markdown.ts';

/** The files of a version ("<policy>/<effective date>"), and what a person has to look at. */
export interface Imported {
  version: string;
  files: readonly ImportedFile[];
  warnings: readonly ImportMessage[];
}

/**
 * Reads a source text. Its words stay as they are, and nothing that they mean is decided. Throws an
 * `ImportError` where the text is of another kind, or where a word would be lost.
 */
export function importText(text: string, policy: string, known: Content | undefined): Imported {
  const warnings: ImportMessage[] = [];
  const warn: Warn = (line, message, hint) => warnings.push({ line, message, hint });
  const readLabel = createLabelReader(known);
  const template = readTemplate(text, readLabel, warn);
  const { notice, readings, ...facts } = readFacts(template, readLabel, warn);
  const version = `${policy}/${facts.effectiveDate.date}`;
  const name = version.replace('/', '-');
  const entries = readRegulatory(template.sections, name, known, warn);
  const list = template.sections.find(hasReferences);
  const bibliography = list && readBibliography(list, name, known);
  const links = {
    source: { sha256: createHash('sha256').update(text).digest('hex') },
    regulatory: entries.map(({ id }) => id),
    bibliography: bibliography?.id ?? null,
  };
  const body = renderBody(template.sections);
  const words = formatRecord({ ...facts, ...links, notice, readings }, body);
  const file = { path: `policies/${version}.mdx`, text: words };
  const linked = [...entries, ...(bibliography ? [bibliography] : [])];
  const exceptions = listExceptions(text, template.boilerplate);
  const errors = findMissingWords(text, [file, ...linked], exceptions);
  if (errors.length > 0) throw new ImportError(...errors);
  const files: ImportedFile[] = [file, { path: `sources/${version}.txt`, text }];
  const path = `sources/${version}.exceptions.yaml`;
  if (exceptions.length > 0) files.push({ path, text: formatYaml(exceptions) });
  files.push(...linked.filter(({ isNew }) => isNew));
  return { version, files, warnings: warnings.toSorted((a, b) => a.line - b.line) };
}

/** Imports a text file. Throws an `ImportError`, or what the file system throws; writes nothing. */
export function importFile(
  file: string,
  root: string,
  { policy, force }: { policy: string; force: boolean },
): Imported {
  const bytes = readFileSync(file);
  const decoded = checkFileSize(bytes.length) ?? decodeFile(bytes);
  if ('found' in decoded) throw new ImportError(toReason(decoded));
  const { text } = decoded;
  // A form feed is a page break.
  const problems = findTextProblems(text.replaceAll('\f', ' '));
  if (problems.length > 0) throw new ImportError(...problems.map(toReason));
  const imported = importText(text, policy, existsSync(root) ? readContent(root) : undefined);
  const existing = imported.files.filter(({ path }) => existsSync(join(root, path)));
  if (force || existing.length === 0) return imported;
  const hint = 'keep it, or overwrite it with --force';
  const reasons = existing.map(({ path }) => ({ line: 1, message: `${path} exists`, hint }));
  throw new ImportError(...reasons);
}

const toReason = ({ line, found, cure }: TextProblem) => ({ line, message: found, hint: cure });

/** Writes all files below a folder. */
export function writeFiles(root: string, files: readonly ImportedFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
