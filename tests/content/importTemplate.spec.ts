import { expect, test } from '@playwright/test';
import { parseYaml } from '../../src/records/frontMatter.ts';
import { importedContent, inventedText } from '../support/importedContent.ts';

/** Texts of the template that differ from the real one: other parts, other lines, other codes. */
const walkingTrainer = importedContent(inventedText('walking-trainer'), {});
const bloodTest = importedContent(inventedText('blood-test'), {});
const handOrthosis = importedContent(inventedText('hand-orthosis'), {});

const texts = { walkingTrainer, bloodTest, handOrthosis };

for (const [name, { refusals, problems, content }] of Object.entries(texts)) {
  test(`${name} becomes one version that passes the content check`, () => {
    expect({ refusals, problems }).toEqual({ refusals: [], problems: [] });
    expect(content.records.policies).toHaveLength(1);
  });
}

const versionOf = ({ content }: typeof walkingTrainer) => {
  const [version] = content.records.policies;
  if (!version) throw new Error('no version');
  return version;
};
const foundIn = ({ doubts }: typeof walkingTrainer) =>
  doubts.map(({ line, found }) => `${line}: ${found}`);

test('a policy is named by its title and its effective date, the month first', () => {
  expect(walkingTrainer.version).toBe('invented-walking-trainer/2025-03-01');
  expect(foundIn(walkingTrainer)).toContain(
    '1: the id "invented-walking-trainer", made of the title',
  );
});

test('LAST UPDATED is an update, and no review', () => {
  expect(versionOf(walkingTrainer).lastReviewed).toBeNull();
  expect(versionOf(walkingTrainer).lastUpdated).toEqual({
    label: 'POLICY LAST UPDATED',
    asPrinted: '6/17/2025',
    date: '2025-06-17',
  });
});

test('prior authorization is read for each line of business', () => {
  expect(versionOf(walkingTrainer).priorAuthorization.values).toEqual([
    {
      lineOfBusiness: 'medicare-advantage',
      priorAuthorization: 'required',
      asPrinted: 'Prior authorization is required for Medicare Advantage Plans',
    },
    {
      lineOfBusiness: 'commercial',
      priorAuthorization: 'recommended',
      asPrinted: 'and recommended for Commercial Products.',
    },
  ]);
  expect(versionOf(handOrthosis).priorAuthorization.values).toEqual([
    { lineOfBusiness: 'medicare-advantage', priorAuthorization: 'not-required' },
    { lineOfBusiness: 'commercial', priorAuthorization: 'not-required' },
  ]);
});

test('determinations are those of each statement, criteria among them', () => {
  const determinations = (imported: typeof walkingTrainer) =>
    versionOf(imported).statements.map(({ determination }) => determination);
  expect(determinations(walkingTrainer)).toEqual([
    'covered-with-criteria',
    'medically-necessary-with-criteria',
  ]);
  expect(determinations(handOrthosis)).toEqual(['not-covered', 'contract-exclusion']);
});

test('each group of codes keeps its heading, its sentence, its determinations', () => {
  const { codingGroups } = versionOf(walkingTrainer);
  expect(codingGroups.map(({ heading }) => heading)).toEqual([
    'Medicare Advantage Plans and Commercial Products',
    'Both Lines: Accessories',
  ]);
  expect(
    codingGroups.map(({ codes }) => codes.map(({ code, asPrinted }) => [code, asPrinted])),
  ).toEqual([
    [
      ['0900T', '0900T'],
      ['9999F', '9999F*'],
    ],
    [['E9990', 'E9990']],
  ]);
  expect(codingGroups[0]?.determinations.map(({ determination }) => determination)).toEqual([
    'covered',
    'medically-necessary',
  ]);
  const shared = 'not covered for Medicare Advantage Plans and Commercial Products';
  expect(codingGroups[1]?.determinations).toEqual([
    { lineOfBusiness: 'medicare-advantage', determination: 'not-covered', asPrinted: shared },
    { lineOfBusiness: 'commercial', determination: 'not-covered', asPrinted: shared },
  ]);
});

test('running heads and page breaks go, their sentence stays whole, and all are told', () => {
  const body = walkingTrainer.content.bodies.get(versionOf(walkingTrainer).file);
  expect(body?.blocks.map(({ text }) => text)).toContain(
    'Training lasts several weeks, and what a member learns in that time depends on many things, of which strength is one. See www.example.org for more.',
  );
  expect(body?.links.map(({ href }) => href)).toEqual(['https://www.example.org']);
  const path = 'sources/invented-walking-trainer/2025-03-01.exceptions.yaml';
  const exceptions = walkingTrainer.files.find((file) => file.path === path)?.text ?? '';
  expect(parseYaml(exceptions, 1)).toEqual([
    {
      printed:
        'time depends on many Medical Coverage Policy | Invented Walking Trainer Page 2 of 2 things, of which strength',
      onPage: 'time depends on many things, of which strength',
      reason: expect.any(String),
    },
  ]);
  expect(foundIn(walkingTrainer)).toEqual(
    expect.arrayContaining([
      '43: "Page 2 of 2", taken as furniture of a printed page and left out',
      '45: "time depends on many things, of which strength", joined to one sentence',
    ]),
  );
});

test('marks of Markdown in the words stay words', () => {
  const body = walkingTrainer.content.bodies.get(versionOf(walkingTrainer).file);
  const words = body?.blocks.map(({ text }) => text).join('\n');
  expect(words).toContain('It weighs < 20 kg and costs what its [maker] asks for it.');
  expect(words).toContain('1. This line begins with a number and is no list of ours.');
});

const bloodTestWith = (...swaps: readonly (readonly [string, string])[]) => {
  let text = inventedText('blood-test');
  for (const [from, to] of swaps) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return importedContent(text, {});
};

test('one block for both lines of business is a statement for each', () => {
  const imported = bloodTestWith(
    [
      'Commercial Products\n\nThe test is not separately reimbursed.',
      'Medicare Advantage Plans and Commercial Products\n\nThe test is not covered for Medicare Advantage Plans and not medically necessary for Commercial Products.',
    ],
    [
      'Commercial Products\n\nThe following code is not',
      'Medicare Advantage Plans and Commercial Products\n\nThe following code is not',
    ],
  );
  expect(imported.refusals).toEqual([]);
  expect(versionOf(imported).onlyLineOfBusiness).toBeUndefined();
  expect(
    versionOf(imported).statements.map(({ lineOfBusiness, determination, heading }) => [
      lineOfBusiness,
      determination,
      heading,
    ]),
  ).toEqual([
    ['medicare-advantage', 'not-covered', 'Medicare Advantage Plans and Commercial Products'],
    ['commercial', 'not-medically-necessary', 'Medicare Advantage Plans and Commercial Products'],
  ]);
});

test('a code without a descriptor, and codes without a heading, are kept so', () => {
  const bare = bloodTestWith(['0999U Invented blood test', '0999U']);
  expect(versionOf(bare).codingGroups[0]?.codes).toEqual([
    { code: '0999U', asPrinted: '0999U', descriptor: null },
  ]);
  expect(foundIn(bare)).toContain('35: "0999U" without a descriptor');
  const headless = bloodTestWith(['CODING\n\nCommercial Products\n', 'CODING\n']);
  expect(versionOf(headless).codingGroups[0]?.heading).toBeNull();
});

test('related policies that are not held here keep their titles', () => {
  const imported = bloodTestWith([
    'RELATED POLICIES\n\nNot applicable',
    'RELATED POLICIES\n\nSome Other Test',
  ]);
  expect(versionOf(imported).relatedPolicies).toEqual({
    asPrinted: 'Some Other Test',
    policies: [],
    titles: [{ asPrinted: 'Some Other Test', policy: null }],
  });
});

test('a policy of one line of business says so', () => {
  const { onlyLineOfBusiness, statements, codingGroups, kind } = versionOf(bloodTest);
  expect(kind).toBe('Payment Policy');
  expect(onlyLineOfBusiness).toBe('commercial');
  expect(statements.map(({ determination }) => determination)).toEqual([
    'not-separately-reimbursed',
  ]);
  expect(codingGroups[0]?.determinations.map(({ asPrinted }) => asPrinted)).toEqual([
    'not separately reimbursed',
  ]);
  expect(foundIn(bloodTest)).toContain('21: a statement for Commercial Products only');
});

test('references are taken apart as far as they are printed, and no further', () => {
  const [first, second, third] = bloodTest.content.records.references[0]?.references ?? [];
  expect(first).toMatchObject({
    DOI: '10.1234/invented.2021',
    issued: { 'date-parts': [[2021, 2, 3]] },
    asPrinted: expect.stringContaining('S1- S9.'),
  });
  // Pages that a line break has cut are left to a person: half a number would be a wrong one.
  expect(first).not.toHaveProperty('page');
  expect(second).toMatchObject({ type: 'webpage', author: [{ literal: 'Example Agency' }] });
  expect(third?.author[0]).toEqual({
    family: 'Example',
    given: 'BC',
    'non-dropping-particle': 'de la',
  });
  expect(foundIn(bloodTest)).toContain('49: reference 2: a citation that is not taken apart');
});

test('regulatory entries keep what is printed and leave the rest unknown', () => {
  const entries = Object.fromEntries(
    handOrthosis.content.records.regulatory.map((entry) => [entry.id, entry]),
  );
  expect(Object.keys(entries)).toEqual(['2018-graspone', '2021-grasptwo', 'undated-graspthree']);
  expect(entries['2018-graspone']).toMatchObject({
    maker: 'Invented Hands Inc.',
    pathway: '510k',
    submission: 'K999001',
    indications: [{ condition: 'stroke', setting: { kind: 'rehabilitation-setting' } }],
  });
  expect(entries['2021-grasptwo']).toMatchObject({
    pathway: 'de-novo',
    submission: 'DEN990002',
    predicate: { device: 'graspone', asPrinted: 'The GraspOne was the predicate device.' },
    indications: [{ condition: 'multiple-sclerosis', limits: ['able to move 1.5 fingers'] }],
  });
  expect(entries['undated-graspthree']).toMatchObject({
    year: null,
    pathway: null,
    indications: [{ condition: null, conditionAsPrinted: null }],
  });
  expect(foundIn(handOrthosis)).toContain('41: indications of GraspThree that no pattern reads');
});

test('words that the template has no facts for stay words, under their headings', () => {
  const version = versionOf(handOrthosis);
  const body = handOrthosis.content.bodies.get(version.file);
  expect(version.codingGroups).toEqual([]);
  expect(body?.headings.map(({ text }) => text)).toEqual([
    'BACKGROUND',
    'Regulatory Status',
    'Evidence summary',
    'AN INVENTED HEADING',
    'CODING',
  ]);
  expect(body?.blocks.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Two devices have been decided about.', 'Not applicable']),
  );
});

test('a reference names the device of an entry', () => {
  const [reference] = handOrthosis.content.records.references[0]?.references ?? [];
  expect(reference?.devices).toEqual([{ device: 'graspone', asPrinted: 'GraspOne' }]);
});
