/** Something that a text names by an identifier. */
export interface Mention {
  /**
   * A code or a range of codes; FDA's number of a submission; a publication or a trial; `part`: the beginning of a code or
   * of a number, or a code's digits without its letter; `unknown`: what has the form of a code, and is none.
   */
  kind: 'code' | 'range' | 'submission' | 'pmid' | 'doi' | 'trial' | 'part' | 'unknown';
  /** In the form in which policies list it: "K1007", "E0738-E0740", "G82.20", "Modifier KX". */
  value: string;
  /** As typed, with the modifiers behind it. */
  written: string;
  /** Whether the value is not what was written, but for case, spaces and hyphens. */
  isCorrected: boolean;
  /** The modifiers behind a code, "RR". */
  modifiers: readonly string[];
  /** The line, from 1, and the place in the normalized line. */
  line: number;
  start: number;
  end: number;
  /** Whether nothing else is beside it in its line or its cell. */
  isAlone: boolean;
}
