import { readFileSync, statSync } from 'node:fs';
import { oversizeFile } from '../check/bounds.ts';
import type { Finding } from './finding.ts';
import { gateProblems } from './gate.ts';
import { heldContent } from './held.ts';
import type { Choices } from './importedFile.ts';
import { importText, type Imported } from './importText.ts';
import { filesInTheWay } from './writeFiles.ts';

/**
 * Reads a file and holds what it becomes to the content check and to what the content root holds.
 * Nothing is written. `today` is the day of the check, if not the present one. Throws what the file system throws where the file cannot be read.
 */
export function importFile(
  file: string,
  root: string,
  choices: Choices,
  { force, today }: { force: boolean; today?: string },
): Imported {
  const stat = statSync(file);
  if (!stat.isFile()) return refusedFor({ line: 1, found: 'no file', decide: 'name a text file' });
  const tooLarge = oversizeFile(stat.size);
  if (tooLarge) return refusedFor({ line: 1, found: tooLarge.found, decide: tooLarge.cure });
  const bytes = readFileSync(file);
  const imported = importText(bytes, choices, heldContent(root));
  if (imported.refusals.length > 0) return imported;
  const inTheWay = force ? [] : filesInTheWay(root, imported.files);
  const refusals = [
    ...inTheWay.map((path) => ({
      line: 1,
      found: `${path} is there already`,
      decide: 'keep it, or write over it with --force',
    })),
    ...gateProblems(root, imported.files, bytes.toString('utf8'), today),
  ];
  return refusals.length > 0 ? { ...imported, files: [], refusals } : imported;
}

const refusedFor = (refusal: Finding): Imported => ({
  version: undefined,
  files: [],
  doubts: [],
  refusals: [refusal],
});
