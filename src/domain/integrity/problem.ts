/** Something wrong in the content: where, what was found, and what to write instead. */
export interface Problem {
  file: string;
  /** Where in the facts of the file: keys and positions, from the top. */
  path?: readonly (string | number)[];
  found: string;
  cure: string;
}

/** One rule about all records together. */
export type Rule = (records: import('../records.ts').Records, texts: Texts) => Iterable<Problem>;

/** The words of each record's file, below its facts, by file. */
export type Texts = ReadonlyMap<string, string>;
