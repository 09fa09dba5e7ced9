import type { BodyFacts } from '../../domain/bodyFacts.ts';
import type { Records } from '../../domain/records.ts';

/** Something wrong in the content: where, what was found, and what to write instead. */
export interface Problem {
  file: string;
  /** Where in the facts of the file: keys and positions, from the top. */
  path?: readonly (string | number)[];
  /** The line, where it is known already: in the text below the front matter. */
  line?: number;
  found: string;
  cure: string;
}

/** What the rules know besides the facts of the records. */
export interface Context {
  /** The words below each record's facts, by file. */
  bodies: ReadonlyMap<string, BodyFacts>;
  /** Each held source text with its SHA-256 and the words that are to be shown, by version. */
  sourceTexts: ReadonlyMap<string, { file: string; sha256: string; words?: string }>;
  /** The file of exceptions of a source text, by version. */
  exceptions: ReadonlyMap<string, string>;
  /**
   * Records that could not be read in full, as "<folder>/<id>": they exist, but what they name is
   * not known. Besides them, whatever has no place in the content.
   */
  refused: ReadonlySet<string>;
  /** The calendar day of the check: "2026-11-22". */
  today: string;
}

/** One rule about all records together. */
export type Rule = (records: Records, context: Context) => Iterable<Problem>;
