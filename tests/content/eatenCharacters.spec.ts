import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { checkBody } from '../../src/content/check/bodyOfRecord.ts';
import { readRecord } from '../../src/content/check/readRecord.ts';
import { extractPlainWords } from '../../src/domain/bodyFacts.ts';

/** No character is taken for a mark and lost: words are refused with what to write, or shown whole. */
type Row = readonly [words: string, ...says: string[]];

const kinds = ['regulatory', 'policies'] as const;
const bodyOf = (kind: (typeof kinds)[number], words: string) =>
  checkBody(kind, `Before.\n\n${words}\n\nAfter.`, 1);
const say = (kind: (typeof kinds)[number], words: string) =>
  bodyOf(kind, words).refusals.map(({ line, found, cure }) => `${line}: ${found}; ${cure}`);

const refused: readonly Row[] = [
  ['> 18 years', '3: a quotation; its > is not shown (> 18 years); write \\> for a plain >'],
  ['>= 18 years', '3: a quotation; its > is not shown (>= 18 years); write \\> for a plain >'],
  [
    '5*3 mg and 2*4 mg',
    '3: emphasis within a word; its * is not shown (5*3 mg and 2*4); write \\* for a plain *',
  ],
  [
    '- 5 degrees',
    '3: a list of one item; its - is not shown (- 5 degrees); write \\- for a plain -',
  ],
  [
    '2024. In 2025, more',
    '3: a numbered list; its "2024." is not part of the words; write 2024\\. for a plain 2024.',
  ],
  ['+ 3 more', '3: a list; its + is not shown (+ 3 more); write - for an item, \\+ for a plain +'],
  [
    '* See the note',
    '3: a list; its * is not shown (* See the note); write - for an item, \\* for a plain *',
  ],
  ['It lasts ~about~ 5 days', '3: words struck through by ~; write \\~ for a plain ~'],
  [
    '1) the first',
    '3: a numbered list; its "1)" is not part of the words; write 1\\) for a plain 1)',
  ],
  ['A `code` word', '3: code between ` marks; write \\` for a plain `'],
  ['- [x] is a box', '1: a box of a task list; write \\[ for a plain ['],
  ['A note[^1] here', '3: a Markdown footnote ([^1]); cite with <Cite id="zeilig-2012">1</Cite>'],
  ['5 &lt; 6', '3: a character by its name in HTML (&lt;); write the character itself; \\< for <'],
  ['Two spaces  \nat the end', '3: two spaces at the end of a line, which break it; remove them'],
  [
    'A backslash\\\nat the end',
    '3: a \\ at the end of a line, which is not shown; write \\\\ for a plain \\, or remove it',
  ],
  [
    '***',
    '3: a line of ***, which shows no characters; write \\*** for these characters, or remove it',
  ],
  [
    'See www.example.org',
    '3: a link to "http://www.example.org"; link to https:, mailto:, a page as "/codes/k1007/", or remove the link',
  ],
  [
    '| a | b |',
    '3: rows between | that are no table; put a line of | --- | below the head, and an empty line above it',
  ],
];

for (const [words, ...says] of refused) {
  for (const kind of kinds) {
    test(`refuses ${JSON.stringify(words)} among the words of ${kind}`, () => {
      expect(say(kind, words)).toEqual(says);
    });
  }
}

/** What is a mark in one of the two alone: a heading in a policy, a brace and a < in MDX. */
const byKind: readonly (readonly [
  kind: (typeof kinds)[number],
  words: string,
  ...says: string[],
])[] = [
  [
    'regulatory',
    '# 5 is a number',
    '3: the heading "5 is a number"; write it as words: an entry has no headings; \\# for a plain #',
  ],
  [
    'policies',
    '# 5 is a number',
    '3: the heading "5 is a number" of level 1; begin it with ##; \\# for a plain #',
  ],
  ['regulatory', '<5 mg'],
  [
    'policies',
    '<5 mg',
    '3: a < that does not start a component ("<5 mg"); write \\< for a plain <, or fix the component',
  ],
  [
    'regulatory',
    'Words\n---',
    '3: the heading "Words"; write it as words: an entry has no headings; \\# for a plain #',
    '3: a heading made by the line of --- below "Words"; write ## before a heading, or an empty line and \\ before these characters',
  ],
  [
    'policies',
    'Words\n---',
    '3: a heading made by the line of --- below "Words"; write ## before a heading, or an empty line and \\ before these characters',
  ],
  [
    'regulatory',
    'Words\n===',
    '3: the heading "Words"; write it as words: an entry has no headings; \\# for a plain #',
    '3: a heading made by the line of === below "Words"; write ## before a heading, or an empty line and \\ before these characters',
  ],
  [
    'policies',
    'Words\n===',
    '3: the heading "Words" of level 1; begin it with ##; \\# for a plain #',
    '3: a heading made by the line of === below "Words"; write ## before a heading, or an empty line and \\ before these characters',
  ],
  ['regulatory', 'a {b} c'],
  ['policies', 'a {b} c', '3: an expression in braces; write the words; \\{ for a plain {'],
];

for (const [kind, words, ...says] of byKind) {
  test(`${says.length > 0 ? 'refuses' : 'takes'} ${JSON.stringify(words)} among the words of ${kind}`, () => {
    expect(say(kind, words)).toEqual(says);
  });
}

/** With the words that the page shows. */
const whole: readonly (readonly [words: string, shown: string])[] = [
  ['2_4_ mg', '2_4_ mg'],
  ['~ about ~ 5', '~ about ~ 5'],
  ['_ and a_b_c', '_ and a_b_c'],
  ['A ` mark', 'A ` mark'],
  ['[x] is a box', '[x] is a box'],
  ['a < 5 and b >= 6', 'a < 5 and b >= 6'],
  ['A \\{ and a \\<', 'A { and a <'],
  ['See https://example.org/a.', 'See https://example.org/a.'],
  ['T4* and T5*', 'T4* and T5*'],
  ['- one\n- two', 'one\ntwo'],
  ['\\> 18, 2024\\. In, 5\\*3', '> 18, 2024. In, 5*3'],
];

for (const [words, shown] of whole) {
  test(`shows ${JSON.stringify(words)} whole`, () => {
    for (const kind of kinds) {
      const { facts, refusals } = bodyOf(kind, words);
      expect(refusals).toEqual([]);
      expect(facts && extractPlainWords(facts)).toBe(`Before.\n${shown}\nAfter.`);
    }
  });
}

const device = readFileSync('content/devices/rewalk.md', 'utf8');

/** What stands behind "name: ", with what the check says of it. */
const inFacts: readonly Row[] = [
  ['> 18 years', 'text that begins with >, which YAML reads as syntax; put the text in quotes'],
  ['>= 18 years', 'text that begins with >, which YAML reads as syntax; put the text in quotes'],
  ['- 5 degrees', 'text that begins with -, which YAML reads as syntax; put the text in quotes'],
  [
    '# 5',
    'words after a # that would not be published ("# 5"); put the whole value in quotes, or the comment on a line of its own',
    'name is empty; write text, in quotes if it looks like a number',
  ],
  ['~', 'name is empty; write text, in quotes if it looks like a number'],
  ['`', 'text that begins with `, which YAML reads as syntax; put the text in quotes'],
  ['`a` b', 'text that begins with `, which YAML reads as syntax; put the text in quotes'],
  ['[x]', 'name is a list; write text, in quotes if it looks like a number'],
  ['[^1]', 'name is a list; write text, in quotes if it looks like a number'],
  ['"\\{ a"', 'a \\ in double quotes that is not an escape; write \\\\ for a plain \\'],
  ['\\{ a', 'name is "\\\\{ a"; write { without \\: values are shown as written'],
  ['\\< a', 'name is "\\\\< a"; write < without \\: values are shown as written'],
  [
    '&lt; 5',
    '"&lt;", which YAML reads as syntax; put the text in quotes',
    'name is 5; write text, in quotes if it looks like a number',
  ],
  ['&x words', '"&x", which YAML reads as syntax; put the text in quotes'],
  ['*x words', 'text that begins with *, which YAML reads as syntax; put the text in quotes'],
  ['@5', 'text that begins with @, which YAML reads as syntax; put the text in quotes'],
  ['%5', 'text that begins with %, which YAML reads as syntax; put the text in quotes'],
  ['a: b', 'text with a colon and a space; put the text in quotes'],
  [
    'a #b',
    'words after a # that would not be published ("#b"); put the whole value in quotes, or the comment on a line of its own',
  ],
  ['"5" more', 'text after a closing quote; put the whole text in the other kind of quotes'],
  ['{a}', 'name is a set of keys; write text, in quotes if it looks like a number'],
  ['! x', '"!", which YAML reads as syntax; put the text in quotes'],
  ['\tx', 'a tab U+0009 at character 7; remove it, or type a plain space'],
  ['x y', 'a no-break space U+00A0 at character 8; remove it, or type a plain space'],
];
const wholeInFacts = [
  '5*3 mg and 2*4 mg',
  '2024. In 2025',
  '+ 3 more',
  '~ about ~',
  '1) x',
  '_',
  '<5 mg',
];

const read = (value: string) =>
  readRecord(
    'devices',
    'x',
    device.replace(/(?<=^name: ).*/m, () => value),
  );

for (const [value, ...says] of inFacts) {
  test(`refuses ${JSON.stringify(value)} among facts`, () => {
    expect(read(value).problems.map(({ found, cure }) => `${found}; ${cure}`)).toEqual(says);
  });
}

for (const value of wholeInFacts) {
  test(`takes ${JSON.stringify(value)} among facts as it is`, () => {
    expect(read(value)).toMatchObject({ problems: [], data: { name: value } });
  });
}
