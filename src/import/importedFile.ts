/** A file that the import writes into the content root. */
export interface ImportedFile {
  /** Its path in the content root. */
  path: string;
  text: string;
  /** The line of the source text from which it comes. */
  line: number;
}

/** What the person who imports has decided beforehand. */
export interface Choices {
  /** The id of the policy, its address for good; made of the title where it is not given. */
  policy?: string;
  owner?: { name: string; abbreviation: string };
}
