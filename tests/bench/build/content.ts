import { generateContent } from '../generateContent.ts';

const wordsOfBody = 2500;
/** The series of the codes that a policy has beside its two: no two policies share one of these. */
const series = ['A', 'B', 'C', 'G', 'H', 'J', 'L', 'M'];
/** Entries that the policies share, each with its device; the first policy prints all of them. */
const entries = ['2020-keeogo', '2022-atalante', '2022-gems-h', '2019-restore', '2021-exoatlet-ii'];

/**
 * Writes the content of the build benchmark: policies of 2,500 words in their body and 49
 * references, each with ten codes of its own and one of five regulatory entries, whose devices they
 * so share; the first one prints eleven. The same count gives the same bytes.
 */
export function buildContent(root: string, count: number): void {
  generateContent(root, count, 1, {
    policy: (words, index) => longer(withEntry(words, index), index),
  });
}

function withEntry(words: string, index: number): string {
  const entry = entries[index % entries.length];
  return words
    .replace(/^regulatory: \[\]$/m, `regulatory:\n  - ${entry}`)
    .replace(
      /^<OurHeading>/m,
      index === 1 ? '$&' : '### Regulatory Status\n\n<RegulatoryEntries />\n\n$&',
    );
}

function longer(words: string, index: number): string {
  const number = String(index).padStart(4, '0');
  const codes = series
    .map((letter) => `${letter}${number}`)
    .map(
      (code) =>
        `      - { code: ${code}, asPrinted: ${code}, descriptor: "Device ${number} of ${code}" }`,
    )
    .join('\n');
  const withCodes = words.replace(/^relatedPolicies:/m, `${codes}\n$&`);
  const [facts = '', body = ''] = withCodes.split(/(?<=\n---\n)/);
  const filling = Math.max(0, wordsOfBody - body.split(/\s+/).length);
  return `${facts}${body.replace(/^<Coding \/>/m, `${paragraphs(filling, index)}\n\n$&`)}`;
}

const vocabulary =
  'a study of adults with an injury compared the time and the distance that they walked with and without the device after eight weeks of training at one centre and reported no difference in strength balance speed or fatigue between groups although few took part'.split(
    ' ',
  );

/** Sentences of twenty words, five in a paragraph; another policy begins at another word. */
function paragraphs(words: number, index: number): string {
  const sentences = Array.from({ length: Math.floor(words / 20) }, (_, sentence) => {
    const start = index * 13 + sentence * 7;
    const text = Array.from(
      { length: 20 },
      (_, at) => vocabulary[(start + at * 3) % vocabulary.length],
    );
    return `In report ${sentence + 1} ${text.slice(3).join(' ')}.`;
  });
  return Array.from({ length: Math.ceil(sentences.length / 5) }, (_, at) =>
    sentences.slice(at * 5, at * 5 + 5).join(' '),
  ).join('\n\n');
}
