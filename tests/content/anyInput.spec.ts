import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { contentProblems, type LocatedProblem } from '../../src/content/check/contentProblems.ts';
import { readRecord } from '../../src/content/check/readRecord.ts';
import { decodeFile } from '../../src/content/records/decodeFile.ts';
import { locateFile } from '../../src/content/records/placement.ts';
import { collections, type CollectionName } from '../../src/content/records/collections.ts';
import { damageFile, dayOfTests, withBrokenContent } from '../support/brokenContent.ts';
import { content } from '../support/contentRecords.ts';

/** No checker crashes, whatever it is given: it passes the input, or says what is wrong. */

const names = Object.keys(collections) as CollectionName[];
const files = [...content.facts.keys()].map((file) => file.replace(/^content\//, ''));
const pieces = fc.constantFrom(
  ...[
    '---\n',
    '<',
    '>',
    '{',
    '}',
    '# ',
    '## ',
    '| a | b |\n',
    '| --- |\n',
    '[^1]',
    '[a]: b\n',
    '`',
    '*',
  ],
  ...[
    '<Cite id="x">',
    '</Cite>',
    '<Coding />',
    '<OurHeading>',
    '&#60;',
    '\\',
    '\n\n',
    '- ',
    '1. ',
    '![](',
  ],
  ...[
    'K1007',
    'covered',
    'not ',
    'https://',
    '\uFEFF',
    '\u202E',
    '\r\n',
    '\0',
    '\uD800',
    'é',
    'TODO',
  ],
);
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
);
const facts = fc.oneof(
  words,
  fc.anything().map((value) => stringify(value) ?? ''),
  fc.json(),
);
const source = fc.oneof(
  words,
  fc.tuple(facts, words).map(([yaml, body]) => `---\n${yaml}\n---\n${body}`),
);

const isMessage = ({ line, found, cure }: Omit<LocatedProblem, 'file'>) =>
  Number.isInteger(line) && line >= 1 && found !== '' && cure !== '';

test('any text as any record gets a message or passes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), source, (kind, text) => {
      const { data, problems } = readRecord(kind, 'any.md', text);
      expect(data !== undefined || problems.length > 0).toBe(true);
      for (const { found, cure } of problems) expect([found, cure]).not.toContain('');
    }),
    { numRuns: 1000 },
  );
});

test('any bytes are text, or get a message', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const result = decodeFile(Buffer.from(bytes));
      expect('text' in result || isMessage(result)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('any path has its place, or gets a message', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('policies', 'devices', 'sources', '2024-11-01.mdx'),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const place = locateFile(parts.join('/'));
      expect('kind' in place || (place.found !== '' && place.cure !== '')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('any damage to the real content gets messages that name a line, or is harmless', () => {
  test.setTimeout(120_000);
  withBrokenContent(
    () => undefined,
    (root) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...files),
          source,
          fc.double({ min: 0, max: 1, noNaN: true }),
          (file, text, at) => {
            const before = readFileSync(`content/${file}`, 'utf8');
            const cut = Math.floor(before.length * at);
            damageFile(root, {
              file,
              from: null,
              to: before.slice(0, cut) + text + before.slice(cut + text.length),
            });
            const problems = contentProblems(root, dayOfTests);
            damageFile(root, { file, from: null, to: before });
            expect(problems.every(isMessage)).toBe(true);
          },
        ),
        { numRuns: 100 },
      );
    },
  );
});
