/** What the words below a record's facts hold, as far as rules about all records ask for it. */
export interface BodyFacts {
  /** The words of each paragraph, heading or item, without markup. */
  blocks: readonly { text: string; line: number; isItem?: boolean }[];
  /** The unbroken stretches of words: a reading is marked where it stands in one of them. */
  runs: readonly string[];
  links: readonly { href: string; line: number }[];
  citations: readonly { id: string; text: string; line: number }[];
  headings: readonly { slug: string; text: string; line: number }[];
  parts: readonly { name: string; line: number }[];
}

/** The plain words of a body, a paragraph a line. */
export const extractPlainWords = ({ blocks }: BodyFacts): string =>
  blocks.map(({ text }) => text).join('\n');
