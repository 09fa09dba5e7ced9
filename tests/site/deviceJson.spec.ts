import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dist, documentAt } from '../support/builtSite.ts';
import { records } from '../support/contentRecords.ts';
import { oneLine } from '../support/sourceText.ts';

interface DeviceJson {
  id: string;
  url: string;
  regulatory: { id: string; words: string }[];
}
const read = (path: string) => JSON.parse(readFileSync(`${dist}/api/${path}`, 'utf8')) as unknown;
const devices = read('devices.json') as DeviceJson[];
const device = (id: string) => devices.find((one) => one.id === id);

test('the JSON of Indego has its second clearance, as printed', () => {
  expect(device('indego')?.regulatory).toMatchObject([
    {
      decisionWord: 'cleared',
      furtherClearance: {
        asPrinted: 'has also received marketing clearance for use in rehabilitation institutions',
        setting: {
          kind: 'rehabilitation-institution',
          asPrinted: 'in rehabilitation institutions',
        },
      },
    },
  ]);
});

test('the JSON of ReWalk has its former manufacturer, candidates and outside facts', () => {
  expect(device('rewalk')).toMatchObject({
    formerMakerNames: ['Argo Medical Technologies'],
    mentionedAs: null,
    policies: ['powered-exoskeleton'],
    predicateFor: ['indego', 'ekso', 'hal'],
    references: [{ number: 1 }, { number: 42, asPrinted: ['ReWalk(TM)'] }, { number: 43 }],
    outsideRecords: [{ submission: 'DEN130034' }],
    regulatory: [
      {
        decisionWord: 'granted',
        candidateCharacteristics: {
          introducedBy: 'Candidates for the device should have the following characteristics:',
        },
      },
    ],
  });
});

test('the JSON says what is left open and what is only mentioned', () => {
  expect(device('restore')?.regulatory).toMatchObject([
    { openStatus: 'The policy says “was approved” and names no agency, number or pathway.' },
  ]);
  expect(device('honda-walking-assist')).toMatchObject({
    mentionedAs: 'as-predicate',
    predicateFor: ['keeogo', 'gems-h'],
    regulatory: [],
  });
});

/** The words of a value and of all below it. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return value === null ? [] : [typeof value === 'string' ? value : JSON.stringify(value)];
}

for (const { id, url } of devices) {
  test(`the JSON of ${id} has every fact that its page shows in the policy's words`, () => {
    const texts = textsOf(device(id)).map(oneLine);
    const main = documentAt(url).querySelector('main');
    for (const other of main?.querySelectorAll('.answer, .entry [data-editorial]') ?? []) {
      other.remove();
    }
    const shown = [
      ...(main?.querySelectorAll('.font-source, .source-words.entry :is(p, li)') ?? []),
    ];
    for (const { textContent } of shown) {
      const words = oneLine(textContent.replace(/^“|”$/g, ''));
      const isSaid = texts.some((text) => text.includes(words));
      const isJoined = words.split('; ').every((part) => texts.includes(part));
      expect(isSaid || isJoined, words).toBe(true);
    }
  });
}

test('the JSON of a policy has the paragraph under COVERAGE and the notice, verbatim', () => {
  const [version] = records.policies;
  expect(version?.coverage).toMatch(/^Benefits may vary between groups and contracts\./);
  expect(read('policies/powered-exoskeleton.json')).toMatchObject({
    coverage: version?.coverage,
    notice: version?.notice,
  });
});
