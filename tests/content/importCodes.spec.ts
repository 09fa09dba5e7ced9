import { expect, test } from '@playwright/test';
import { importInto, importedRecord, inventedText, swap } from '../support/importedContent.ts';

/** Lists of codes: each descriptor is that of its code, and holds no other words. */

const open = expect.stringMatching(/^TODO/);
const printed = '0999U Invented blood test';

function groupsOf(lines: string) {
  const text = swap(inventedText('blood-test'), printed, lines);
  const { facts } = importedRecord(importInto(text, 'blood-test'), 'policies/');
  return facts['codingGroups'] as { sentence: string; codes: unknown[] }[];
}
const codesOf = (lines: string) => groupsOf(lines).flatMap(({ codes }) => codes);

const read: readonly { line: string; code: Record<string, unknown> }[] = [
  { line: printed, code: { code: '0999U', descriptor: 'Invented blood test' } },
  { line: '- K1007** Device', code: { code: 'K1007', asPrinted: 'K1007**', descriptor: 'Device' } },
  { line: '0999U', code: { code: '0999U', asPrinted: '0999U', descriptor: null } },
  { line: '- 0004M Test', code: { code: '0004M', descriptor: 'Test' } },
  { line: '- G82.20 Paraplegia', code: { code: 'G82.20', descriptor: 'Paraplegia' } },
  ...['64600-64681', '64600–64681', '64600 - 64681', '64600 to 64681', '64600 through 64681'].map(
    (range) => ({
      line: `- ${range} Chemodenervation`,
      code: { code: '64600-64681', asPrinted: range, descriptor: 'Chemodenervation' },
    }),
  ),
  {
    line: 'K1007 Device (effective 01|01|2025)',
    code: { code: 'K1007', descriptor: 'Device (effective 01|01|2025)', dates: open },
  },
];

for (const { line, code } of read) {
  test(`"${line}" is one code with its descriptor`, () => {
    expect(codesOf(line)).toEqual([expect.objectContaining(code)]);
  });
}

const doubtful = [
  '- 64681 through 64600 Chemodenervation',
  '- 64600 through Chemodenervation',
  '- 64600, 64681 Chemodenervation',
  '- 64600 and 64681 Chemodenervation',
  '- 64600 or 64681',
  '- K1007 Device E0739 System',
  '- 0999 Invented blood test',
  '- K1OO7 Device',
  '- k1007 Device',
  '- K1007-NU Device',
  '- K 1007 Device',
  '- All codes of this section',
];

for (const line of doubtful) {
  test(`"${line}" is kept whole, with its code left open`, () => {
    const words = line.slice(2);
    expect(codesOf(line)).toEqual([{ code: open, asPrinted: open, descriptor: words }]);
  });
}

const footers = [
  '500 EXAMPLE STREET, EXAMPLE CITY  MEDICAL COVERAGE POLICY | 1',
  'www.example.org',
  'page 2 of 7',
  'Example Health Plan, Medical Policy Department',
  'Medical Coverage Policy',
];

for (const footer of footers) {
  test(`a descriptor does not swallow the page footer "${footer}"`, () => {
    const codes = codesOf(`K1007 Device\n${footer}\nE0739 System`);
    const descriptors = codes.map((code) => (code as { descriptor: string }).descriptor);
    expect(descriptors.filter((words) => words !== footer)).toEqual(['Device', 'System']);
  });
}

test('a descriptor goes on where its next line plainly does', () => {
  expect(codesOf('K1007 Device, powered,\n  with joints')).toEqual([
    { code: 'K1007', asPrinted: 'K1007', descriptor: 'Device, powered, with joints' },
  ]);
});

test('words below the codes are a group of their own', () => {
  expect(groupsOf(`${printed}\n\n* A note.`)).toMatchObject([
    { codes: [{ code: '0999U' }] },
    { heading: null, text: '* A note.', codes: [] },
  ]);
});

test('each group of codes keeps its heading and its sentence', () => {
  const imported = importInto(inventedText('walking-trainer'), 'walking-trainer');
  const decided = (line: string) => ({ lines: [line], determination: open, words: open });
  const decisions = [decided('medicare-advantage'), decided('commercial')];
  expect(importedRecord(imported, 'policies/').facts['codingGroups']).toEqual([
    {
      heading: 'Medicare Advantage Plans and Commercial Products',
      appliesTo: open,
      text: 'The following codes are covered for Medicare Advantage Plans and medically necessary for Commercial Products:',
      decisions,
      codes: [
        {
          code: '0900T',
          asPrinted: '0900T',
          descriptor: 'Setting up an invented walking trainer',
        },
        {
          code: '9999F',
          asPrinted: '9999F*',
          descriptor: 'Invented lesson with a trainer, 15 minutes',
        },
      ],
    },
    {
      heading: 'Both Lines: Accessories',
      appliesTo: open,
      text: 'The following codes are not covered for Medicare Advantage Plans and Commercial Products:',
      decisions,
      codes: [
        { code: 'E9990', asPrinted: 'E9990', descriptor: 'Invented basket for a walking trainer' },
      ],
    },
  ]);
});
