import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { partHeadings } from '../../src/text/partHeadings.ts';
import { importInto, inventedText } from '../support/importedContent.ts';
import { sourceText } from '../support/sourceText.ts';

/** Any text becomes files that keep every word of it, or is refused with the line and the reason. */

const texts = [sourceText, ...['walking-trainer', 'blood-test', 'hand-orthosis'].map(inventedText)];
/** A place in a text, as a share of it; without the bias towards its ends. */
const at = fc.noBias(fc.integer({ min: 0, max: 10_000 })).map((share) => share / 10_000);

type Mutation = (lines: readonly string[], from: number, to: number) => readonly string[];

const mutations: readonly Mutation[] = [
  (lines, from) => lines.toSpliced(from, 1),
  (lines, from, to) => lines.toSpliced(from, Math.min(30, Math.abs(to - from))),
  (lines, from, to) => lines.with(from, lines[to] ?? '').with(to, lines[from] ?? ''),
  (lines, from) => lines.slice(0, from),
  (lines, from) => lines.slice(from),
  (lines, from, to) => lines.toSpliced(to, 0, lines[from] ?? ''),
  (lines, from) => lines.with(from, (lines[from] ?? '').slice(0, (lines[from] ?? '').length / 2)),
  (lines, from) => lines.with(from, (lines[from] ?? '').toUpperCase()),
  (lines, from) => lines.toSpliced(from, 0, ''),
  (lines, from) => lines.with(from, (lines[from] ?? '').split('').reverse().join('')),
];

const pieces = fc.constantFrom(
  ...[
    '<',
    '{',
    '*',
    '`',
    '# ',
    '- ',
    '1. ',
    '[a](b)',
    '![x](y)',
    '<Coding />',
    'import x',
    '| a |',
  ],
  ...[
    'In 2020, X was cleared ',
    'K1007',
    'REFERENCES',
    'CODING',
    'not covered',
    '\f',
    '\t',
    '\0',
    '\r',
  ],
  ...[
    '\u202E',
    'PMID 1',
    'Commercial Products',
    'Page 3',
    '¹',
    'http://a.b',
    '&amp;',
    '"',
    "'",
    ': #',
  ],
);

const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.constantFrom(...mutations), at, at), { minLength: 1, maxLength: 4 }),
    fc.option(fc.tuple(pieces, at), { nil: undefined }),
  )
  .map(([text, changes, piece]) => {
    let lines: readonly string[] = text.split('\n');
    for (const [mutate, from, to] of changes) {
      const last = Math.max(0, lines.length - 1);
      lines =
        lines.length > 0 ? mutate(lines, Math.floor(from * last), Math.floor(to * last)) : lines;
    }
    const whole = lines.join('\n');
    if (!piece) return whole;
    const cut = Math.floor(piece[1] * whole.length);
    return whole.slice(0, cut) + piece[0] + whole.slice(cut);
  });

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test('a mutated text keeps every word, or is refused with a line and a reason', () => {
  test.setTimeout(240_000);
  const outcomes = { imported: 0, refused: 0 };
  fc.assert(
    fc.property(mutated, (text) => {
      const { files, errors, warnings, problems } = importInto(text, 'mutated');
      const count = text.split('\n').length;
      for (const { line, message, hint } of [...errors, ...warnings]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(count);
        expect([message, hint]).not.toContain('');
      }
      if (errors.length > 0) {
        outcomes.refused += 1;
        expect(files).toEqual([]);
        return;
      }
      outcomes.imported += 1;
      const written = files.filter(({ path }) => !path.endsWith('.txt'));
      const words = new Set(written.flatMap((file) => wordsOf(file.text)));
      for (const part of Object.values(partHeadings))
        wordsOf(part.text).map((word) => words.add(word));
      // The page makes the headings of its parts, and the numbers of references.
      const lost = wordsOf(text).filter((word) => !words.has(word) && !/^\d{1,3}$/.test(word));
      expect(lost).toEqual([]);
      expect(problems.filter(({ found }) => found.includes('TODO'))).not.toEqual([]);
    }),
    { numRuns: 100 },
  );
  // A test that refuses everything, or nothing, would prove nothing.
  expect(outcomes.imported).toBeGreaterThan(0);
  expect(outcomes.refused).toBeGreaterThan(0);
});

test('any bytes are refused, and nothing crashes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { files, errors } = importInto(bytes, 'mutated', []);
      expect(files).toEqual([]);
      expect(errors.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
