import { expect, test } from '@playwright/test';
import { compareCodes } from '../../src/domain/differences/compareCodes.ts';
import { compareDeterminations } from '../../src/domain/differences/compareDeterminations.ts';
import { changedPairs } from '../../src/domain/differences/pairs.ts';
import { compareWords, type Paragraph } from '../../src/domain/differences/compareWords.ts';
import { wordSegments } from '../../src/domain/differences/wordSegments.ts';
import { groupChanges, type Change } from '../../src/domain/differences/change.ts';
import { answerDay } from '../support/answerDay.ts';
import { records } from '../support/contentRecords.ts';
import type { Draft } from '../support/ruleTable.ts';
import type { PolicyVersion } from '../../src/domain/records.ts';

/** The real policy twice, the second time after one change. */
function versions(change: (version: Draft<PolicyVersion>) => void) {
  const [before] = records.policies;
  if (!before) throw new Error('The content has no policy');
  const after = structuredClone<unknown>(before) as Draft<PolicyVersion>;
  change(after);
  return [before, after as unknown as PolicyVersion] as const;
}

const written = (changes: readonly Change[]) =>
  changes.map(({ what, segments, anchor, in: where }) => {
    const words = segments.map(({ kind, text }) =>
      kind === 'same' ? '…' : kind === 'added' ? `+${text}` : `-${text}`,
    );
    return [what, words.join(''), `${where}#${anchor}`];
  });

test('without what was added the words are the old ones, without what was removed the new ones', () => {
  const [before, after] = ['It is not covered today.', 'It is covered, from today.'];
  const segments = wordSegments(before, after);
  const without = (kind: string) =>
    segments
      .filter((one) => one.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect([without('added'), without('removed')]).toEqual([before, after]);
});

test('finds a changed determination with its statement, at the statement', () => {
  const [before, after] = versions(({ statements: [, commercial] }) => {
    const [decision] = commercial?.decisions ?? [];
    if (!commercial || !decision) throw new Error('the policy has a second statement');
    commercial.text = 'It is covered.';
    Object.assign(decision, { determination: 'covered', words: 'is covered' });
  });
  const [determination, statement] = written(compareDeterminations(before, after, answerDay));
  expect(determination).toEqual([
    'Coverage for Commercial Products',
    '-Not medically necessary…+Covered',
    'after#commercial',
  ]);
  expect(statement?.[0]).toBe('Statement for Commercial Products');
});

const firstOf = <Item>(items: readonly Item[]): Item => {
  const [first] = items;
  if (first === undefined) throw new Error('there is none');
  return first;
};

/** What has changed besides words: each is a change of the answer. */
for (const [what, change, ...found] of [
  [
    'a last day',
    ({ statements }) => (firstOf(firstOf(statements).decisions).until = '2027-01-31'),
    ['Coverage for Medicare Advantage Plans', '-Not covered…+Not covered until January 31, 2027'],
  ],
  [
    'a limit',
    ({ statements }) => (firstOf(firstOf(statements).decisions).appliesTo = { text: 'for adults' }),
    ['Coverage for Medicare Advantage Plans', '-Not covered…+Not covered (“for adults”)'],
  ],
  [
    'what goes with every answer',
    ({ statements }) => (firstOf(firstOf(statements).decisions).overAll = true),
    [
      'Coverage for Medicare Advantage Plans',
      '-Not covered…+Not covered. Read this with every answer of this policy for Medicare Advantage Plans.',
    ],
  ],
  [
    'an exception of authorization',
    ({ priorAuthorization }) =>
      priorAuthorization.values.push({
        ...{ value: 'required', lines: ['commercial'], words: 'Ask.' },
        appliesTo: { text: 'for adults' },
      }),
    [
      'Prior authorization for Commercial Products',
      /^-“Not applicable\.” .*\+“Not applicable\.” .* Exception: “Ask\.” \(“for adults”\)$/,
    ],
  ],
  [
    'the first day of a rule of criteria',
    ({ medicalCriteria }) => (firstOf(medicalCriteria.values).from = '2025-01-01'),
    ['Medical criteria for Medicare Advantage Plans', /\+“.*” \(from January 1, 2025 on\)/],
    ['Medical criteria for Commercial Products', /\+“.*” \(from January 1, 2025 on\)/],
  ],
] as [string, (version: Draft<PolicyVersion>) => void, ...[string, string | RegExp][]][]) {
  test(`shows ${what} as a change`, () => {
    const [before, after] = versions(change);
    const changes = written(compareDeterminations(before, after, answerDay));
    expect(changes.map(([where, words]) => [where, words])).toEqual(
      found.map(([where, words]) => [
        where,
        typeof words === 'string' ? words : expect.stringMatching(words),
      ]),
    );
  });
}

for (const [what, change, ...found] of [
  [
    'a first day',
    ({ codingGroups }) => (firstOf(firstOf(codingGroups).decisions).from = '2025-01-01'),
    'Code K1007, coverage',
    'Code E0739, coverage',
  ],
  [
    'a limit',
    ({ codingGroups }) => (firstOf(codingGroups).appliesTo = { text: 'for adults' }),
    'Code K1007, removed',
    'Code E0739, removed',
    'Code K1007 (for adults), added',
    'Code E0739 (for adults), added',
  ],
  [
    'what goes with every answer',
    ({ codingGroups }) => (firstOf(firstOf(codingGroups).decisions).overAll = true),
    'Code K1007, coverage',
    'Code E0739, coverage',
  ],
  [
    'authorization of a coding group',
    ({ codingGroups }) =>
      (firstOf(codingGroups).priorAuthorization = [{ value: 'required', words: 'Ask.' }]),
    'Code K1007, prior authorization',
    'Code E0739, prior authorization',
  ],
  [
    'authorization of a code',
    ({ codingGroups }) =>
      (firstOf(firstOf(codingGroups).codes).priorAuthorization = [
        { value: 'required', words: 'Ask.' },
      ]),
    'Code K1007, prior authorization',
  ],
] as [string, (version: Draft<PolicyVersion>) => void, ...string[]][]) {
  test(`shows ${what} of codes as a change`, () => {
    const [before, after] = versions(change);
    expect(compareCodes(before, after, answerDay).map((one) => one.what)).toEqual(found);
  });
}

test('finds codes that have come, gone, or are decided otherwise', () => {
  const [before, after] = versions(({ codingGroups: [group] }) => {
    const [first] = group?.codes ?? [];
    if (!group || !first) throw new Error('the policy has a code');
    group.codes = [first, { code: 'K1008', asPrinted: 'K1008', descriptor: 'New' }];
    for (const one of group.decisions.slice(0, 1)) one.determination = 'covered';
  });
  expect(written(compareCodes(before, after, answerDay))).toEqual([
    [
      'Code K1007, coverage',
      expect.stringMatching(
        /^-Medicare Advantage Plans: not covered\..*\+Medicare Advantage Plans: covered\./,
      ),
      'after#k1007',
    ],
    [
      'Code E0739, removed',
      expect.stringMatching(/^-Medicare Advantage Plans: not covered\./),
      'before#e0739',
    ],
    [
      'Code K1008, added',
      expect.stringMatching(/^\+Medicare Advantage Plans: covered\./),
      'after#k1008',
    ],
  ]);
});

test('pairs a paragraph that was reworded with its old words, and no other', () => {
  const before = ['one two three four five', 'to be removed', 'the end'];
  const after = ['one two three four six', 'the end', 'something else is here'];
  expect(changedPairs(before, after, (text) => text)).toEqual([
    { before: 'one two three four five', after: 'one two three four six' },
    { before: 'to be removed' },
    { after: 'something else is here' },
  ]);
});

test('links each changed paragraph to its heading, and finds nothing in the same version', () => {
  const [before, after] = versions(() => undefined);
  const paragraph = (text: string): Paragraph => ({
    heading: 'OVERVIEW',
    anchor: 'overview',
    text,
  });
  const same = { ...before, paragraphs: [paragraph('It walks up and down.')] };
  expect(compareWords(same, { ...after, paragraphs: same.paragraphs })).toEqual([]);
  const changed = {
    ...after,
    paragraphs: [paragraph('It walks up and down slowly.')],
    coverage: 'None.',
  };
  expect(written(compareWords(same, changed)).map(([what, , place]) => [what, place])).toEqual([
    ['Coverage', 'after#coverage'],
    ['OVERVIEW', 'after#overview'],
  ]);
});

for (const [of, before, after, segments] of [
  [
    'a date',
    'DATE: 02|29|2024',
    'DATE: 11|01|2024',
    ['same DATE: ', 'removed 02|29|2024', 'added 11|01|2024'],
  ],
  [
    'words in place of others, with the space between them',
    'Not applicable',
    'Medicare Advantage Plans',
    ['removed Not applicable', 'added Medicare Advantage Plans'],
  ],
  [
    'words at two places',
    'It is not covered for A.',
    'It is covered for A and B.',
    ['same It is ', 'removed not ', 'same covered for A', 'added  and B', 'same .'],
  ],
] as const) {
  test(`${of} is one change to a reader`, () => {
    expect(wordSegments(before, after).map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      segments,
    );
  });
}

test('what has gone stands before what has come, and changes at one place stand together', () => {
  expect(changedPairs(['gone'], ['come', 'come too'], (text) => text)).toEqual([
    { before: 'gone' },
    { after: 'come' },
    { after: 'come too' },
  ]);
  const change = (what: string, where: Change['in'], anchor = 'a'): Change => ({
    what,
    segments: [],
    in: where,
    anchor,
  });
  const changes = [
    change('x', 'before'),
    change('x', 'after'),
    change('x', 'after'),
    change('x', 'after', 'b'),
    change('y', 'after', 'b'),
  ];
  expect(groupChanges(changes).map(({ length }) => length)).toEqual([1, 2, 1, 1]);
});
