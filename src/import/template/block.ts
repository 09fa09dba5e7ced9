/**
 * A stretch of words of a section: a paragraph, an item of a list, a heading below the section's
 * own, the name of lines of business on a line of its own, or a numbered reference.
 */
export interface Block {
  kind: 'paragraph' | 'item' | 'subheading' | 'label' | 'reference';
  /** On one line, without the mark of a list; a reference without its number. */
  text: string;
  line: number;
  /** The printed number of a reference. */
  number?: number;
}

/** The words of blocks as one run, as facts hold them. */
export const runOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join(' ');
