import { expect, test } from '@playwright/test';
import { computeCrdCoverage } from '../../../src/domain/answers/computeCrdCoverage.ts';
import { ask, createPayer, createRecords, createVersion, group } from './support.ts';

/** What no other row of these tests noticed when it was broken; see tests/mutation/mutate.ts. */

const requires = {
  priorAuthorization: {
    text: 'Prior authorization is required.',
    values: [{ value: 'required' as const }],
  },
};

for (const [determination, covered, paNeeded] of [
  ['not-covered', 'not-covered', null],
  ['covered', 'covered', 'auth-needed'],
] as const) {
  test(`CRD: authorization that is required gives ${paNeeded} for what is ${determination}`, () => {
    const version = createVersion('crd', '2024-01-01', {
      ...requires,
      codingGroups: [group('The code:', [{ determination }], ['A9800'])],
    });
    expect(computeCrdCoverage(ask(createRecords(version), ['A9800']).answers)).toMatchObject([
      { covered, paNeeded },
    ]);
  });
}

test("a question for one health plan is not answered by another's policy", () => {
  const other = createPayer('shp', 'State Health Plan');
  const listed = { codingGroups: [group('Covered:', [{ determination: 'covered' }], ['A9800'])] };
  const records = createRecords(
    createVersion('ours', '2024-01-01', listed),
    createVersion('theirs', '2024-01-01', listed, other),
  );
  const plansOf = (payer?: { id: string; name: string }) =>
    ask(records, ['A9800'], payer ? { payer } : {}).answers.map((answer) => answer.payer.name);
  expect(plansOf().toSorted()).toEqual(['Invented Health Plan', 'State Health Plan']);
  expect(plansOf({ id: 'shp', name: 'State Health Plan' })).toEqual(['State Health Plan']);
});

test('an answer has every sentence of its policy on billing, and none of another policy', () => {
  const create = (policy: string, ...sentences: string[]) =>
    createVersion(policy, '2024-01-01', {
      memberBilling: sentences.map((words) => ({ words, in: 'notice' as const })),
      codingGroups: [group('Covered:', [{ determination: 'covered' }], ['A9800'])],
    });
  const records = createRecords(
    create('two', 'Members may not be billed.', 'A charge to the member needs an agreement.'),
    create('one', 'You may charge the member.'),
    create('none'),
  );
  expect(
    Object.fromEntries(
      ask(records, ['A9800']).answers.map(({ policy, billing }) => [policy.id, billing]),
    ),
  ).toEqual({
    two: 'Members may not be billed. A charge to the member needs an agreement.',
    one: 'You may charge the member.',
    none: null,
  });
});
