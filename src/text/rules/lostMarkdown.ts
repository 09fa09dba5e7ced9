import type { ProseRule } from '../body.ts';

const losses: readonly { pattern: RegExp; found: string; cure: string }[] = [
  {
    pattern: /\[\^[^\]\n]+\]/g,
    found: 'a Markdown footnote',
    cure: 'cite with <Cite id="zeilig-2012">1</Cite>',
  },
  {
    pattern: /^ {0,3}\[[^\]^\n]+\]:/gm,
    found: 'a link definition, which would vanish',
    cure: 'write [words](https://…) for a link, or \\[ for a bracket',
  },
  {
    pattern: /\]\[[^\]\n]*\]/g,
    found: 'a link by reference',
    cure: 'write [words](https://…)',
  },
  {
    pattern: /&(?:[a-z][a-z0-9]*|#\d+|#x[\da-f]+);/gi,
    found: 'a character by its name in HTML',
    cure: 'write the character itself; \\< for <',
  },
];

/** No Markdown that would vanish, or would be printed as it is written. */
export const lostMarkdown: ProseRule = function* ({ text }) {
  for (const { pattern, found, cure } of losses) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const line = text.slice(0, index).split('\n').length;
      yield { line, found: `${found} (${match})`, cure };
    }
  }
};
