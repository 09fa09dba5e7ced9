import { expect, test } from '@playwright/test';
import { parseYaml } from '../../src/content/records/frontMatter.ts';
import {
  importInto,
  importedRecord,
  inventedText,
  swap,
  toLines,
} from '../support/importedContent.ts';

/** Texts of the template that differ from the real one: other parts, other lines. */
const walkingTrainer = importInto(inventedText('walking-trainer'), 'walking-trainer');
const handOrthosis = importInto(inventedText('hand-orthosis'), 'hand-orthosis');

const open = expect.stringMatching(/^TODO/);
const policyOf = (imported: typeof walkingTrainer) => importedRecord(imported, 'policies/');

test('a version is named by its effective date, the month first', () => {
  expect(walkingTrainer.version).toBe('walking-trainer/2025-03-01');
  expect(toLines(walkingTrainer.warnings)).toContain('3: "3/1/2025" is 2025-03-01, month first');
});

test('LAST UPDATED is an update, and no review', () => {
  expect(policyOf(walkingTrainer).facts).toMatchObject({
    lastReviewed: null,
    lastUpdated: { label: 'POLICY LAST UPDATED', asPrinted: '6/17/2025', date: '2025-06-17' },
  });
});

test('a review whose date is of another form is left open', () => {
  const text = swap(inventedText('blood-test'), '02|20|2024', 'February 20');
  expect(policyOf(importInto(text, 'blood-test')).facts['lastReviewed']).toEqual({
    label: 'POLICY LAST REVIEWED',
    asPrinted: 'February 20',
    date: open,
  });
});

test('criteria keep their paragraphs and lists', () => {
  expect(policyOf(walkingTrainer).facts['medicalCriteria']).toEqual({
    text: 'Medicare Advantage Plans and Commercial Products',
    values: [{ value: open }],
    criteria: [
      {
        lines: [open],
        text: 'A walking trainer is used when all of the following are met:',
        rule: open,
        items: [
          { text: 'The member can stand with help' },
          { text: 'A physician has ordered the trainer' },
        ],
      },
    ],
  });
});

test('a word between two items is not merged with an item', () => {
  const text = swap(
    inventedText('walking-trainer'),
    '- A physician has ordered',
    '\nor\n\n- A physician has ordered',
  );
  expect(policyOf(importInto(text, 'walking-trainer')).facts['medicalCriteria']).toMatchObject({
    criteria: [{ items: [{ text: 'The member can stand with help' }] }, { text: 'or' }],
  });
});

test('one block for both lines of business has a decision for each', () => {
  const text = swap(
    inventedText('blood-test'),
    'Commercial Products\n\nThe test',
    'Medicare Advantage Plans and Commercial Products\n\nThe test',
  );
  const { facts } = policyOf(importInto(text, 'blood-test'));
  const words = {
    heading: 'Medicare Advantage Plans and Commercial Products',
    text: 'The test is not separately reimbursed.',
  };
  const decide = (line: string) => ({ lines: [line], determination: open, words: open });
  expect(facts['statements']).toEqual([
    { ...words, decisions: ['medicare-advantage', 'commercial'].map(decide) },
  ]);
});

test('a second paragraph is not merged with the statement above it', () => {
  expect(policyOf(handOrthosis).facts['statements']).toEqual([
    expect.objectContaining({ text: 'An invented hand orthosis is not covered.' }),
    {
      heading: open,
      text: 'It has not been studied.',
      decisions: [{ lines: [open], determination: open, words: open }],
    },
    expect.objectContaining({ text: 'An invented hand orthosis is a contract exclusion.' }),
  ]);
});

test('page headers and page breaks go, their sentence stays whole, and all are reported', () => {
  const { body } = policyOf(walkingTrainer);
  expect(body).toContain(
    'Training lasts several weeks, and what a member learns in that time depends on many things, of which strength is one.',
  );
  const exceptions = walkingTrainer.files.find(({ path }) => path.endsWith('.yaml'))?.text ?? '';
  expect(parseYaml(exceptions, 1)).toEqual([
    {
      printed: 'Medical Coverage Policy | Invented Walking Trainer Page 2 of 2',
      onPage: '',
      reason: open,
    },
  ]);
  expect(toLines(walkingTrainer.warnings)).toEqual(
    expect.arrayContaining([
      '43: "Page 2 of 2" looks like part of a page',
      expect.stringContaining('45: "things, of which strength is one.'),
    ]),
  );
});

test('a page header that comes twice is left out by the words around it', () => {
  const header = 'Medical Coverage Policy | Invented Walking Trainer';
  const text = swap(inventedText('walking-trainer'), 'Page 2 of 2', '').replace(
    'A physician has ordered',
    `A physician has ordered\n${header}\n`,
  );
  const { files } = importInto(text, 'walking-trainer');
  const exceptions = files.find(({ path }) => path.endsWith('.yaml'))?.text ?? '';
  expect(parseYaml(exceptions, 1)).toEqual([
    {
      printed: `A physician has ordered ${header} the trainer PRIOR AUTHORIZATION`,
      onPage: 'A physician has ordered the trainer PRIOR AUTHORIZATION',
      reason: 'The title, once more on a later page.',
    },
    {
      printed: `time depends on many ${header} things, of which strength`,
      onPage: 'time depends on many things, of which strength',
      reason: 'The title, once more on a later page.',
    },
  ]);
});

test('marks of Markdown in the words stay words', () => {
  const { body } = policyOf(walkingTrainer);
  expect(body).toContain('It weighs < 20 kg and costs what its [maker] asks for it.');
  expect(body).toContain('1\\. This line begins with a number and is no list of ours\\.');
  expect(body).toContain('See [www.example.org](https://www.example.org) for more.');
});

test('words that the template has no facts for stay words, under their headings', () => {
  const { facts, body } = policyOf(handOrthosis);
  expect(facts['codingGroups']).toEqual([]);
  expect(body.match(/^#+ .*$/gm)).toEqual([
    '## BACKGROUND',
    '### Regulatory Status',
    '## AN INVENTED HEADING',
    '## CODING',
  ]);
  expect(body).toContain('\nTwo devices have been decided about.\n\n<RegulatoryEntries />\n');
  expect(body).toContain('\n## CODING\n\nNot applicable\n');
});

test('what follows the regulatory entries has a heading that a person has to write', () => {
  expect(policyOf(handOrthosis).body).toMatch(
    /<RegulatoryEntries \/>\n\n<OurHeading>TODO [^<]*<\/OurHeading>\n\nFor individuals with/,
  );
});
