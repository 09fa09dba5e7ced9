import type { Findings } from '../finding.ts';
import type { Piece } from '../policy/piece.ts';
import { headingMarkdown, markdownOf } from './markdown.ts';

/** The body of a version in the vocabulary of authors. */
export function policyBody(pieces: readonly Piece[], findings: Findings): string {
  return joined(
    pieces.map((piece) => {
      if (piece.kind === 'part') return `<${piece.part} />`;
      if (piece.kind === 'words') return markdownOf(piece.block, 'mdx', findings);
      const text = headingMarkdown(piece.text);
      return piece.printed
        ? `${'#'.repeat(piece.level)} ${text}`
        : `<OurHeading>${text}</OurHeading>`;
    }),
  );
}

/** Stretches of a body; the items of one list stand on lines that follow each other. */
export const joined = (stretches: readonly string[]): string =>
  stretches.reduce((body, stretch, index) => {
    if (index === 0) return stretch;
    const inList = stretch.startsWith('- ') && stretches[index - 1]?.startsWith('- ');
    return `${body}${inList ? '\n' : '\n\n'}${stretch}`;
  }, '');
