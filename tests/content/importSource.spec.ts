import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { plainWords } from '../../src/domain/bodyFacts.ts';
import type { Reading } from '../../src/schemas/reading.ts';
import { content } from '../support/contentRecords.ts';
import { importedContent } from '../support/importedContent.ts';
import { differingPaths } from '../support/recordDifferences.ts';
import { sourceText } from '../support/sourceText.ts';
import {
  decisionsOfAPerson,
  idsOfAPerson,
  readingsOfMeaning,
  recordsOfAPerson,
} from '../fixtures/importDifferences.ts';

/** The import of the real source text, held to the content that was made by hand from it. */
const imported = importedContent(sourceText, { policy: 'powered-exoskeleton' });

const folders = {
  policies: 'policies',
  regulatory: 'regulatory',
  devices: 'devices',
  references: 'references',
  linesOfBusiness: 'lines-of-business',
} as const;

type Folder = keyof typeof folders;
const kinds = Object.keys(folders) as Folder[];

interface Compared {
  facts: unknown;
  /** Its words, headings and parts; the order and the wording of its body. */
  body: unknown;
}

/** The records of a content root by folder and id, under the ids that a person has chosen. */
function recordsOf({ records, bodies }: typeof content): ReadonlyMap<string, Compared> {
  return new Map(
    kinds.flatMap((kind) =>
      records[kind].map(({ id, file, ...facts }): [string, Compared] => {
        const body = bodies.get(file);
        const renamed = JSON.parse(
          JSON.stringify(facts, (_, value: unknown) =>
            typeof value === 'string' ? (idsOfAPerson[value] ?? value) : value,
          ),
        ) as Record<string, unknown>;
        // Names have no order.
        if (Array.isArray(renamed['aliases'])) renamed['aliases'].sort();
        return [
          `${folders[kind]}/${idsOfAPerson[id] ?? id}`,
          {
            facts: renamed,
            body: body && [
              plainWords(body),
              body.headings.map(({ text }) => text),
              body.parts.map(({ name }) => name),
            ],
          },
        ];
      }),
    ),
  );
}

const made = recordsOf(content);
const read = recordsOf(imported.content);

test('the source text becomes content that passes the check', () => {
  expect(imported.refusals).toEqual([]);
  expect(imported.problems).toEqual([]);
});

test('it becomes the records that were made by hand, but for those that only a person makes', () => {
  const missing = [...made.keys()].filter((record) => !read.has(record));
  expect(missing).toEqual(Object.keys(recordsOfAPerson));
  expect([...read.keys()].filter((record) => !made.has(record))).toEqual([]);
});

test('its facts are those made by hand, but for the decisions that only a person takes', () => {
  const differences = [...read].flatMap(([record, { facts }]) =>
    differingPaths(made.get(record)?.facts, facts).map((path) => `${record}${path}`),
  );
  const allowed = decisionsOfAPerson.flatMap(({ of, paths }) => paths.map((path) => of + path));
  expect(differences.toSorted()).toEqual(allowed.toSorted());
});

for (const [record, { body }] of read) {
  if (body === undefined) continue;
  test(`the words of ${record} are those made by hand, in their order and under their headings`, () => {
    expect(body).toEqual(made.get(record)?.body);
  });
}

test('the ids that a person has chosen are other ones than the import makes', () => {
  const ids = new Set(kinds.flatMap((kind) => imported.content.records[kind].map(({ id }) => id)));
  expect(Object.keys(idsOfAPerson).filter((id) => !ids.has(id))).toEqual([]);
});

test('the source text and its exceptions are those held', () => {
  for (const file of ['2024-11-01.txt', '2024-11-01.exceptions.yaml']) {
    const path = `sources/powered-exoskeleton/${file}`;
    const written = imported.files.find((candidate) => candidate.path === path)?.text;
    const held = readFileSync(`content/${path}`, 'utf8');
    const withoutComments = held.replace(/^#.*\n/gm, '');
    const normal = (text: string | undefined) =>
      text?.replace(/"/g, '').replace(/\s+/g, ' ').trim();
    expect(normal(written)).toBe(normal(withoutComments));
  }
});

/** Whether a doubt is about the print of a reading: it quotes it, whole or in part, at its place. */
const isAbout = ({ asPrinted }: Reading, { line, found }: { line: number; found: string }) => {
  const quoted = [...found.matchAll(/[“"]([^“”"]{4,})[”"]/g)].map(([, words = '']) => words);
  return (
    quoted.some((words) => words.includes(asPrinted)) ||
    (sourceLines[line - 1]?.includes(asPrinted) &&
      quoted.some((words) => asPrinted.includes(words)))
  );
};

const sourceLines = sourceText.split('\n');

const madeReadings: readonly Reading[] = [
  ...content.records.policies.flatMap(({ readings }) => readings),
  ...content.records.regulatory.flatMap(({ readings }) => readings),
  ...content.records.references.flatMap(({ references }) =>
    references.flatMap(({ readings }) => readings),
  ),
];

for (const reading of madeReadings) {
  const isOfMeaning = readingsOfMeaning[reading.id] !== undefined;
  test(`the reading ${reading.id} is ${isOfMeaning ? 'for a person to see' : 'a doubt of the import'}`, () => {
    const doubts = imported.doubts.filter((doubt) => isAbout(reading, doubt));
    expect(doubts.length > 0).toBe(!isOfMeaning);
  });
}
