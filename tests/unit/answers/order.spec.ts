import { expect, test } from '@playwright/test';
import type { AnswerVersion } from '../../../src/domain/answers/answerRecords.ts';
import { ask, createPayer, createRecords, createVersion, group, summarize } from './support.ts';

/** The order of answers is the same on every surface: a total order, whatever the order of the records. */

const covered = [{ determination: 'covered' as const }];
const lists = (codes: readonly (string | object)[], facts: object = {}) => ({
  codingGroups: [group('Covered:', covered, codes, facts)],
});
const attachment = { asPrinted: 'See the list', url: null, held: 'yes', asOf: null };
const titled = (id: string, title: string, facts: object, payer = createPayer('a', 'A Plan')) =>
  createVersion(id, '2024-01-01', { title, ...facts }, payer);

const versions = [
  titled('p1', 'Alpha', lists(['A9800'], { attachment })),
  titled('p2', 'Beta', lists(['A9800-A9810'])),
  titled('p3', 'Delta', lists(['A9800'])),
  titled('p4', 'Charlie', lists(['A9800'])),
  titled('p6', 'Charlie', lists(['A9800'])),
  titled('p5', 'Alpha', lists(['A9800']), createPayer('b', 'B Plan')),
];
const inOrder = ['p4', 'p6', 'p3', 'p2', 'p1', 'p5'];

const rotate = (by: number) => [...versions.slice(by), ...versions.slice(0, by)];
for (const shuffled of [versions, rotate(2), rotate(5), [...versions].reverse()]) {
  const name = shuffled.map(({ id }) => id.slice(0, 2)).join(' ');
  test(`health plan, code before range before attachment, title, id: ${name}`, () => {
    const { answers } = ask(createRecords(...shuffled), ['A9800']);
    expect(answers.map(({ policy }) => policy.id)).toEqual(inOrder);
  });
}

test('the health plan that is asked is the only one', () => {
  const { answers } = ask(createRecords(...versions), ['A9800'], { payer: { id: 'b', name: 'B' } });
  expect(answers.map(({ policy }) => policy.id)).toEqual(['p5']);
});

test('codes come in the order in which they are asked', () => {
  const version = titled('codes', 'Codes', lists(['A9800', 'A9801', 'A9802']));
  const { answers } = ask(createRecords(version), ['A9802', 'A9800', 'A9801']);
  expect(answers.map(({ subject }) => subject)).toMatchObject([
    { code: 'A9802' },
    { code: 'A9800' },
    { code: 'A9801' },
  ]);
});

const decide = (codingGroups: AnswerVersion['codingGroups'], lines = ['commercial']) =>
  createRecords(createVersion('ordered', '2024-01-01', { lines, codingGroups }));

test("lines come in the health plan's order, not the policy's", () => {
  const lines = ['commercial', 'medicaid', 'medicare-advantage'];
  const { answers } = ask(decide([group('Covered:', covered, ['A9800'])], lines), ['A9800']);
  expect(answers.map(({ line }) => line.id)).toEqual([
    'medicare-advantage',
    'medicaid',
    'commercial',
  ]);
});

test('a kind asks for every line of it, an id for one', () => {
  const [line] = createPayer('a', 'A Plan', ['commercial']).lines;
  if (!line) throw new Error('No line');
  const lines = ['hmo', 'ppo'].map((id) => ({ ...line, id, name: id.toUpperCase() }));
  const payer = { ...createPayer('a', 'A Plan'), lines };
  const facts = { lines: ['hmo', 'ppo'], ...lists(['A9800']) };
  const records = createRecords(createVersion('kinds', '2024-01-01', facts, payer));
  const asked = (one: { kind?: string; id?: string }) =>
    ask(records, ['A9800'], { lines: [{ name: 'x', ...one }] }).answers.map(
      (answer) => answer.line.id,
    );
  expect(asked({ kind: 'commercial' })).toEqual(['hmo', 'ppo']);
  expect(asked({ id: 'ppo' })).toEqual(['ppo']);
  expect(asked({ id: 'commercial' })).toEqual([]);
});

test('over all comes first, then the order of the policy, with the rest behind its antecedent', () => {
  const records = decide([
    group(
      'First:',
      [
        { id: 'a', determination: 'covered', words: 'a' },
        { id: 'b', determination: 'not-covered', words: 'b' },
        { determination: 'other', words: 'rest of b', otherwiseOf: ['b'] },
        { determination: 'other', words: 'rest of a', otherwiseOf: ['a'] },
      ],
      ['A9800'],
    ),
    group('Second:', [{ determination: 'other', words: 'over all', overAll: true }], ['A9800']),
    group('Third:', [{ id: 'c', determination: 'other', words: 'c' }], ['A9800']),
  ]);
  const { answers } = ask(records, ['A9800']);
  const words = answers.map(({ coverage }) => ('words' in coverage ? coverage.words : ''));
  expect(words).toEqual(['over all', 'a', 'rest of a', 'b', 'rest of b', 'c']);
});

test('what fits the question does not change the order', () => {
  const appliesTo = (text: string, ages: object) => ({ text, ages, whole: true });
  const records = decide([
    group(
      'Covered for children, not covered for adults:',
      [
        { determination: 'covered', appliesTo: appliesTo('for children', { under: 18 }) },
        { determination: 'not-covered', appliesTo: appliesTo('for adults', { from: 18 }) },
      ],
      ['A9800'],
    ),
  ]);
  for (const [age, fits] of [
    [17, ['holds', 'does-not-hold']],
    [18, ['does-not-hold', 'holds']],
  ] as const) {
    const { answers } = ask(records, ['A9800'], { age });
    expect(answers.map(({ fit }) => fit)).toEqual(fits);
    expect(answers.map(summarize).join()).toMatch(/for children.*for adults/);
  }
});

test('one group: the code itself before a range; two groups: both', () => {
  const denied = [{ determination: 'not-covered' as const }];
  const one = decide([group('Covered:', covered, ['A9800-A9810', 'A9800'])]);
  expect(ask(one, ['A9800']).answers).toMatchObject([{ via: { listed: 'code' } }]);
  const two = decide([
    group('Covered:', covered, ['A9800-A9810']),
    group('Not covered:', denied, ['A9800']),
  ]);
  expect(ask(two, ['A9800']).answers).toMatchObject([
    { via: { listed: 'range' } },
    { via: { listed: 'code' } },
  ]);
});

test('every answer has an id of its own, the same whatever is asked with it', () => {
  const records = createRecords(...versions);
  const ids = (codes: readonly string[]) => ask(records, codes).answers.map(({ id }) => id);
  const all = ids(['A9800', 'A9801']);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual([...ids(['A9800']), ...ids(['A9801'])]);
});

for (const [range, asked, isIn] of [
  ['A9800-A9810', 'A9800', true],
  ['A9800-A9810', 'A9810', true],
  ['A9800-A9810', 'A9811', false],
  ['A9800-A9810', 'B9805', false],
  ['0042T-0050T', '0045T', true],
  ['0042T-0050T', '0045F', false],
  ['0042T-0050T', '00451', false],
  ['64600-64681', '64681', true],
] as const) {
  test(`${asked} is ${isIn ? '' : 'not '}in ${range}`, () => {
    const { answers } = ask(decide([group('Covered:', covered, [range])]), [asked]);
    expect(answers).toHaveLength(isIn ? 1 : 0);
  });
}

test('a range of diagnoses has the children of its last', () => {
  const system = 'ICD-10-CM' as const;
  const records = decide([group('Diagnoses:', [], ['E10', 'E13.9', 'E14', 'E09.9'], { system })]);
  const { answers } = ask(records, [], {
    codes: [{ code: 'E10-E13', system, modifiers: [] }],
  });
  expect(answers.map(({ subject }) => subject)).toMatchObject([{ code: 'E10' }, { code: 'E13.9' }]);
});

test('what of a range is not listed is said with it', () => {
  const records = decide([group('Covered:', covered, ['E0739', 'E0742-E0744'])]);
  const { answers, missing } = ask(records, ['E0738..E0750']);
  expect(answers.map(({ subject }) => subject)).toMatchObject([
    { code: 'E0739', asked: 'E0738-E0750' },
    { code: 'E0742-E0744' },
  ]);
  expect(missing).toMatchObject([
    { kind: 'not-listed', code: 'E0738' },
    { kind: 'not-listed', code: 'E0740-E0741' },
    { kind: 'not-listed', code: 'E0745-E0750' },
  ]);
});
