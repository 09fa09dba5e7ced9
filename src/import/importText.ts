import type { Content } from '../check/readContent.ts';
import { filesOf } from './filesOf.ts';
import { Findings, inOrder, type Finding } from './finding.ts';
import type { Choices, ImportedFile } from './importedFile.ts';
import { readableText } from './readableText.ts';
import { readPolicy } from './readPolicy.ts';

/** The files that a text becomes, with every doubt; or, where it cannot be imported, why. */
export interface Imported {
  /** The version, "<policy>/<effective date>"; none where the text is refused. */
  version: string | undefined;
  files: readonly ImportedFile[];
  doubts: readonly Finding[];
  refusals: readonly Finding[];
}

/** Reads a source text of the printed template. Words stay as printed; nothing is written. */
export function importText(bytes: Buffer, choices: Choices, held: Content | undefined): Imported {
  const findings = new Findings();
  const readable = readableText(bytes);
  if ('refusals' in readable) return refused(findings, readable.refusals);
  const { text } = readable;
  const imported = findings.attempt(() => {
    const read = readPolicy(text, choices, held, findings);
    return read && { version: read.version, files: filesOf(text, read, held, findings) };
  });
  if (!imported || findings.refusals.length > 0) return refused(findings, findings.refusals);
  return { ...imported, doubts: inOrder(findings.doubts), refusals: [] };
}

const refused = (findings: Findings, refusals: readonly Finding[]): Imported => ({
  version: undefined,
  files: [],
  doubts: inOrder(findings.doubts),
  refusals: inOrder(refusals),
});
