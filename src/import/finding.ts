/** Something that the import has to say of a line (from 1) of the source text. */
export interface Finding {
  line: number;
  /** What is printed there, and how it was taken. */
  found: string;
  /** What a person has to decide, or to write instead. */
  decide: string;
}

/** A text, or a part of it, that cannot be imported: nothing is guessed in its place. */
export class Refusal extends Error {
  readonly finding: Finding;

  constructor(line: number, found: string, decide: string) {
    super(found);
    this.finding = { line, found, decide };
  }
}

/** What is said on the way: doubts come with the files, refusals instead of them. */
export class Findings {
  readonly doubts: Finding[] = [];
  readonly refusals: Finding[] = [];

  readonly doubt = (line: number, found: string, decide: string): void => {
    this.doubts.push({ line, found, decide });
  };

  /** The result of a reader; where it refuses, none, and the other parts are still read. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusals.push(error.finding);
      return undefined;
    }
  }
}

/** Findings in the order of the text; one that is said twice is said once. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...distinct.values()].toSorted((a, b) => a.line - b.line);
}
