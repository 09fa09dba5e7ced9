import { expect, test } from '@playwright/test';
import * as shape from './shapes.ts';
import { ask, createRecords, createVersion, group, listCode, summarize } from './support.ts';

/** The only answer of a question. */
function askOne(...question: Parameters<typeof ask>) {
  const { answers } = ask(...question);
  const [answer] = answers;
  if (!answer || answers.length > 1) throw new Error(`${answers.length} answers`);
  return answer;
}

test("an answer for a code has its group's sentence and words, never the statement's", () => {
  const [answer] = ask(createRecords(shape.p0), ['K1007']).answers;
  expect(answer).toMatchObject({
    subject: { kind: 'code', code: 'K1007', system: 'HCPCS', modifiers: [] },
    payer: { id: 'ihp', name: 'Invented Health Plan' },
    policy: {
      id: 'exoskeleton',
      effectiveDate: '2024-11-01',
      lastReviewed: '2026-04-15',
      url: '/policies/exoskeleton/',
      permanentUrl: '/policies/exoskeleton/2024-11-01/',
    },
    line: { id: 'medicare-advantage', name: 'Medicare Advantage Plans' },
    via: { listed: 'code', asPublished: 'K1007**', descriptors: ['Invented device'] },
    coverage: {
      text: 'These codes are not covered for Medicare Advantage Plans and not medically necessary for Commercial Products:',
      words: 'not covered for Medicare Advantage Plans',
    },
    priorAuthorization: { value: 'not-applicable', words: 'Not applicable' },
    medicalCriteria: { value: 'not-applicable', words: 'Not applicable', lists: [] },
    billing: 'You may not bill the member.',
    benefits: 'Benefits may vary.',
    statements: [],
  });
});

test('an answer for a policy has the words of its statements; none means the whole sentence', () => {
  const { answers } = ask(createRecords(shape.p0), [], { policies: ['exoskeleton'] });
  expect(answers.map(({ coverage }) => coverage)).toMatchObject([
    { words: 'is not covered', text: 'The invented frame is not covered at this time.' },
    { words: 'The invented frame is considered not medically necessary.' },
  ]);
});

test('a device is answered by the statements of its policies', () => {
  const device = { id: 'frame', name: 'Frame' };
  const { answers } = ask(createRecords(shape.p0), [], { policies: ['exoskeleton'], device });
  expect(answers.map(({ subject }) => subject)).toEqual([
    { kind: 'device', ...device },
    { kind: 'device', ...device },
  ]);
});

test('statements that say something else than the group come with its answer', () => {
  const { coverage, statements } = askOne(createRecords(shape.p1), ['E0738']);
  expect(coverage).toMatchObject({ words: 'not covered' });
  expect(statements.map((one) => one.coverage)).toMatchObject([
    { determination: 'investigational', words: 'considered experimental and unproven' },
  ]);
});

test('a group that states nothing carries the statements of the line, with their limits', () => {
  const { coverage, statements } = askOne(createRecords(shape.p14), ['J9999']);
  expect(coverage).toMatchObject({ state: 'listed', text: 'Billing codes:' });
  expect(statements.map(({ limits, pairOf }) => [limits.length, pairOf])).toEqual([
    [1, []],
    [1, ['drug/2024-01-01/j9999/commercial/s0.d0']],
  ]);
});

test('one code with two descriptors is one answer with both', () => {
  expect(askOne(createRecords(shape.p6), ['B4083']).via.descriptors).toEqual([
    'Stomach tube with no stylet',
    'Levine-type stomach tube',
  ]);
});

test('descriptors that belong to their publishers are never in an answer', () => {
  const version = createVersion('licensed', '2024-01-01', {
    codingGroups: [
      group(
        'Covered:',
        [{ determination: 'covered' }],
        [listCode('97110', { descriptor: 'Secret' }), listCode('D9222', { descriptor: 'Secret' })],
      ),
    ],
  });
  const { answers } = ask(createRecords(version), ['97110', 'D9222']);
  expect(answers.map(({ via }) => via.descriptors)).toEqual([[], []]);
});

test('a range says which, and which code is taken out of it', () => {
  expect(askOne(createRecords(shape.p17), ['64610..64613'])).toMatchObject({
    subject: { code: '64600-64681', asked: '64610-64613' },
    via: { listed: 'range', except: ['64612'] },
  });
  expect(askOne(createRecords(shape.p17), ['64612'])).toMatchObject({
    coverage: { state: 'excepted', words: '64600-64681 except 64612' },
    priorAuthorization: null,
    medicalCriteria: null,
  });
});

test('a group for one line only says for the others that it is listed', () => {
  const version = createVersion('one-line', '2024-01-01', {
    lines: ['medicare-advantage', 'commercial'],
    codingGroups: [
      group('Covered:', [{ determination: 'covered' }], ['A9800'], {
        ...{ lines: ['commercial'], notStatedFor: ['medicare-advantage'] },
      }),
      group('Not covered:', [{ determination: 'not-covered' }], ['A9801'], {
        lines: ['commercial'],
      }),
      group('Covered:', [{ determination: 'covered' }], ['A9801'], {
        lines: ['medicare-advantage'],
      }),
    ],
  });
  const records = createRecords(version);
  expect(ask(records, ['A9800']).answers.map(summarize)).toEqual([
    'medicare-advantage: listed other-lines-only',
    'commercial: stated covered',
  ]);
  expect(ask(records, ['A9800']).answers[0]?.coverage).toMatchObject({
    otherLines: ['Commercial Products'],
  });
  // What one group leaves open for a line, another states.
  expect(ask(records, ['A9801']).answers.map(summarize)).toEqual([
    'medicare-advantage: stated covered',
    'commercial: stated not-covered',
  ]);
});

test('a line of which a group says nothing inherits none of its decisions', () => {
  const version = createVersion('not-stated', '2024-01-01', {
    lines: ['medicare-advantage', 'commercial'],
    codingGroups: [
      group('Covered:', [{ determination: 'covered' }], ['A9800'], {
        notStatedFor: ['commercial'],
      }),
      group('For information:', [], ['A9801'], { lines: ['commercial'] }),
    ],
  });
  const records = createRecords(version);
  expect(ask(records, ['A9800']).answers.map(summarize)).toEqual([
    'medicare-advantage: stated covered',
    'commercial: listed other-lines-only',
  ]);
  const { answers } = ask(records, ['A9801']);
  expect(answers.map(summarize)).toEqual([
    'medicare-advantage: listed other-lines-only',
    'commercial: listed group-states-none',
  ]);
  expect(answers[0]?.coverage).toMatchObject({ otherLines: ['Commercial Products'] });
});

test('lines come from the decision, else from its block, else from the version', () => {
  const version = createVersion('inherited', '2024-01-01', {
    lines: ['medicare-advantage', 'medicaid', 'commercial'],
    statements: [
      { heading: null, text: 'Covered.', decisions: [{ determination: 'covered' }] },
      {
        ...{
          heading: null,
          text: 'Not covered, or investigational.',
          lines: ['medicaid', 'commercial'],
        },
        decisions: [
          { determination: 'not-covered', words: 'Not covered' },
          { lines: ['commercial'], determination: 'investigational', words: 'investigational' },
        ],
      },
    ],
  });
  const { answers } = ask(createRecords(version), [], { policies: ['inherited'] });
  expect(answers.map(summarize)).toEqual([
    'medicare-advantage: stated covered',
    'medicaid: stated covered',
    'medicaid: stated not-covered',
    'commercial: stated covered',
    'commercial: stated not-covered',
    'commercial: stated investigational',
  ]);
});

test("a decision beside a code replaces its group's for its line, unless it has limits", () => {
  const covered = { determination: 'covered' } as const;
  const denied = { determination: 'not-covered', words: 'denied' } as const;
  const appliesTo = { text: 'for children', ages: { under: 18 }, whole: true };
  const version = createVersion('rows', '2024-01-01', {
    lines: ['medicare-advantage', 'commercial'],
    codingGroups: [
      group(
        'Covered:',
        [covered],
        [
          listCode('A9800', { decisions: [denied] }),
          listCode('A9801', { decisions: [{ ...denied, lines: ['commercial'] }] }),
          listCode('A9802', { decisions: [{ ...denied, appliesTo }] }),
          listCode('A9803', { decisions: [{ ...denied, from: '2027-01-01' }] }),
        ],
      ),
    ],
  });
  const summaries = (code: string) => ask(createRecords(version), [code]).answers.map(summarize);
  expect(summaries('A9800')).toEqual([
    'medicare-advantage: stated not-covered',
    'commercial: stated not-covered',
  ]);
  expect(summaries('A9801')).toEqual([
    'medicare-advantage: stated covered',
    'commercial: stated not-covered',
  ]);
  expect(summaries('A9802').slice(0, 2)).toEqual([
    'medicare-advantage: stated covered',
    'medicare-advantage: stated not-covered [for children] open',
  ]);
  expect(summaries('A9803')).toEqual([
    'medicare-advantage: stated covered',
    'commercial: stated covered',
  ]);
});

test('a code on a list that we lack may be listed: the lists and the words for other codes are named', () => {
  const [grid] = ask(createRecords(shape.p10, shape.p0), ['64999']).missing;
  expect(grid).toMatchObject({
    kind: 'not-listed',
    unheld: [{ policy: { id: 'authorizations' }, text: 'see the code grid', part: false }],
    rest: [],
  });
  const [rest] = ask(createRecords(shape.p17), ['99999']).missing;
  expect(rest).toMatchObject({ rest: [{ words: 'any procedure code' }], unheld: [] });
});

test('a code that only another version lists is named with that version, and codes like it', () => {
  const covers = (code: string) => ({
    codingGroups: [group('Covered:', [{ determination: 'covered' }], [code])],
  });
  const records = createRecords(
    createVersion('changing', '2024-01-01', covers('A9800')),
    createVersion('changing', '2025-01-01', covers('A9801')),
  );
  expect(ask(records, ['A9800']).missing).toMatchObject([
    {
      kind: 'not-listed',
      near: ['A9801'],
      otherVersions: [{ id: 'changing', effectiveDate: '2024-01-01' }],
    },
  ]);
});

test('a health plan and a line that are not here are said to be missing', () => {
  const records = createRecords(shape.p0, shape.p18);
  expect(ask(records, ['K1007'], { payer: { id: null, name: 'Other Plan' } })).toMatchObject({
    answers: [],
    missing: [{ kind: 'payer-not-here', name: 'Other Plan' }],
  });
  expect(ask(records, ['K1007'], { lines: [{ name: 'Tricare' }] })).toMatchObject({
    answers: [],
    missing: [{ kind: 'line-not-mentioned', line: 'Tricare', policy: null }],
  });
  // Medicaid is a line of the other health plan, and never Medicare.
  const payer = { id: 'ihp', name: 'Invented Health Plan' };
  const lines = [{ name: 'Medicaid', kind: 'medicaid' }];
  expect(ask(records, ['K1007'], { lines, payer }).missing).toMatchObject([{ policy: null }]);
  for (const codes of [['K1007'], ['K1007', 'E0739']])
    expect(ask(records, codes, { lines }).missing).toMatchObject([
      { policy: { id: 'exoskeleton' } },
    ]);
});

test("a line whose policies are elsewhere, by the health plan's words", () => {
  const lines = shape.p0.payer.lines.map((line) =>
    line.id === 'medicaid' ? { ...line, elsewhere: 'Call the state.' } : line,
  );
  const version = { ...shape.p0, payer: { ...shape.p0.payer, lines } };
  const asked = { lines: [{ name: 'Medicaid', kind: 'medicaid' }] };
  expect(ask(createRecords(version), ['K1007'], asked).missing).toEqual([
    {
      ...{ kind: 'line-elsewhere', line: 'Medicaid', payer: 'Invented Health Plan' },
      words: 'Call the state.',
    },
  ]);
});

test('the scope names how many policies were searched, whose, and the day of the build', () => {
  const records = createRecords(shape.p0, shape.p1, shape.p18);
  const { builtOn } = records;
  const payers = ['Invented Health Plan', 'State Health Plan'];
  expect(ask(records, ['K1007']).scope).toEqual({ policies: 3, payers, builtOn });
  const payer = { id: 'shp', name: 'State Health Plan' };
  expect(ask(records, ['K1007'], { payer }).scope).toEqual({
    ...{ policies: 1, payers: ['State Health Plan'], builtOn },
  });
});
