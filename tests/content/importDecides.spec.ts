import { expect, test } from '@playwright/test';
import { parseContentFile } from '../../src/content/records/frontMatter.ts';
import {
  importInto,
  importedRecord,
  inventedText,
  swap,
  type ImportedContent,
} from '../support/importedContent.ts';
import { sourceText } from '../support/sourceText.ts';

/** The importer brings words in. What they mean is decided by a person, and by nothing else. */

/** Facts that say what words mean: keys whose values no import may fill in. */
const meaningful = new Set([
  ...['determination', 'value', 'appliesTo', 'words', 'rule'],
  ...['device', 'devices', 'names', 'maker', 'year', 'pathway', 'wordAsPrinted', 'submission'],
  ...['predicate', 'conditions', 'levels', 'asia', 'setting', 'supervision', 'armStrength'],
  ...['limits', 'furtherClearance', 'candidateCharacteristics', 'type', 'author', 'etAl', 'issued'],
]);

/** Every value with meaning in facts, by its path. */
function meaningsIn(facts: unknown, path = ''): readonly [string, unknown][] {
  return Object.entries(facts ?? {}).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value !== 'object' || value === null)
      return meaningful.has(key) ? [[here, value] as [string, unknown]] : [];
    if (key === 'names')
      return Object.entries(value).map(([at, one]) => [here + at, one] as [string, unknown]);
    return meaningsIn(value, here);
  });
}

const recordsOf = ({ files }: ImportedContent) =>
  files.filter(({ path }) => /\.mdx?$/.test(path)).map(({ path, text }) => ({ path, text }));

const texts = {
  'the real policy': sourceText,
  'walking-trainer': inventedText('walking-trainer'),
  'blood-test': inventedText('blood-test'),
  'hand-orthosis': inventedText('hand-orthosis'),
};

for (const [name, text] of Object.entries(texts)) {
  const imported = importInto(text, 'imported');

  test(`${name}: every value with meaning is a TODO`, () => {
    const values = recordsOf(imported).flatMap(({ path, text: file }) =>
      meaningsIn(parseContentFile(file).data, path),
    );
    expect(values.length).toBeGreaterThan(5);
    expect(
      values.filter(
        // Sentences on billing the member are brought in whole.
        ([path, value]) => !path.includes('.memberBilling') && !String(value).startsWith('TODO'),
      ),
    ).toEqual([]);
  });

  test(`${name}: the check refuses each TODO with file and line, and says what to write`, () => {
    const open = imported.files
      .filter(({ path }) => !path.endsWith('.txt'))
      .flatMap(({ path, text: file }) =>
        file
          .split('\n')
          .flatMap((line, index) => (line.includes('TODO') ? [`${path}:${index + 1}`] : [])),
      );
    expect(open.length).toBeGreaterThan(5);
    const named = imported.problems.map(({ file, line }) => `${file}:${line}`);
    expect(open.filter((place) => !named.includes(place))).toEqual([]);
    for (const { cure } of imported.problems) expect(cure).not.toBe('');
  });

  test(`${name}: no device is created`, () => {
    expect(imported.files.filter(({ path }) => path.startsWith('devices/'))).toEqual([]);
  });
}

/** Wordings that a program has read the wrong way round, or could. */
const open: unknown = expect.stringMatching(/^TODO/);

const statements = [
  'The item is not, at this time, covered.',
  'The item is covered under no circumstances.',
  'The item is no longer covered.',
  'The item is not considered to be covered.',
  'Coverage of the item is denied.',
  'The item, which other plans say is covered, is excluded.',
  'In no event is the item medically necessary.',
  'The item is neither covered nor medically necessary.',
  'The item was covered until December 31, 2024.',
  'The item is covered only if it is not experimental, which it is.',
  'The item is rarely, if ever, medically necessary.',
  'The item fails to be medically necessary.',
];

for (const words of statements) {
  test(`does not decide "${words}"`, () => {
    const text = swap(inventedText('blood-test'), 'The test is not separately reimbursed.', words);
    const { facts } = importedRecord(importInto(text, 'blood-test'), 'policies/');
    expect(facts['statements']).toEqual([
      {
        heading: 'Commercial Products',
        text: words,
        decisions: [{ lines: ['commercial'], determination: open, words: open }],
      },
    ]);
  });
}

const authorizations = [
  'No authorization is required.',
  'Prior authorization is not, for any code, required.',
  'Prior authorization is required for none of the codes.',
  'Prior authorization was required before 2024.',
  'Nothing requires prior authorization.',
  'Prior authorization is recommended, never required.',
  'Authorization is waived.',
  'Prior authorization is required except for all codes of this policy.',
];

for (const words of authorizations) {
  test(`does not decide "${words}"`, () => {
    const text = swap(
      inventedText('blood-test'),
      'PRIOR AUTHORIZATION\n\nNot applicable',
      `PRIOR AUTHORIZATION\n\n${words}`,
    );
    const { facts } = importedRecord(importInto(text, 'blood-test'), 'policies/');
    expect(facts['priorAuthorization']).toEqual({
      text: words,
      values: [{ value: open }],
    });
  });
}

test('does not decide whose statement words are without a known line of business above them', () => {
  const text = swap(
    inventedText('blood-test'),
    'POLICY STATEMENT\n\nCommercial Products\n\nThe test',
    'POLICY STATEMENT\n\nMedicaid and Commercial Products\n\nThe test',
  );
  const { facts } = importedRecord(importInto(text, 'blood-test'), 'policies/');
  expect(facts['statements']).toEqual(
    ['Medicaid and Commercial Products', 'The test is not separately reimbursed.'].map((words) => ({
      heading: open,
      text: words,
      decisions: [{ lines: [open], determination: open, words: open }],
    })),
  );
});
