import { expect, test } from '@playwright/test';
import { getCrdCoverage } from '../../src/domain/crdCoverage.ts';
import type { Determination, PriorAuthorization } from '../../src/domain/records.ts';
import { records } from '../support/contentRecords.ts';

const [real] = records.policies;
if (!real) throw new Error('the content has no policy');

const withAuthorization = (value: PriorAuthorization | null) => ({
  ...real,
  lines: ['commercial'],
  priorAuthorization: { text: '', values: value ? [{ value }] : [] },
});

const decide = (determination: Determination | null, limits: readonly string[] = []) => ({
  lineOfBusiness: 'commercial',
  name: '',
  determination,
  elsewhere: null,
  words: '',
  limits,
});

const rows: readonly [Determination, PriorAuthorization | null, string | null, string | null][] = [
  ['not-covered', 'not-applicable', 'not-covered', null],
  ['not-medically-necessary', 'not-applicable', 'not-covered', null],
  ['contract-exclusion', 'not-applicable', 'not-covered', null],
  // CRD forbids a value where something is not covered, whatever a policy states of it.
  ['not-covered', 'required', 'not-covered', null],
  ['not-medically-necessary', 'not-required', 'not-covered', null],
  ['covered', 'required', 'covered', 'auth-needed'],
  ['covered', 'not-required', 'covered', 'no-auth'],
  ['covered', 'recommended', 'covered', null],
  ['covered', 'see-tool', 'covered', 'conditional'],
  ['covered', null, 'covered', null],
  ['covered-with-criteria', 'required', 'conditional', 'auth-needed'],
  ['medically-necessary', 'required', 'conditional', 'auth-needed'],
  ['medically-necessary-with-criteria', 'not-required', 'conditional', 'no-auth'],
  ['not-separately-reimbursed', 'not-required', null, 'no-auth'],
];

for (const [determination, priorAuthorization, covered, paNeeded] of rows) {
  test(`${determination} with authorization ${priorAuthorization} is ${covered}, ${paNeeded}`, () => {
    const version = withAuthorization(priorAuthorization);
    expect(getCrdCoverage(version, [decide(determination)])).toEqual([
      { lineOfBusiness: 'commercial', covered, paNeeded },
    ]);
  });
}

for (const [what, decisions, covered] of [
  [
    'is not covered but for some',
    [decide('investigational'), decide('covered', ['for adults'])],
    'conditional',
  ],
  ['is covered for some', [decide('covered', ['for adults'])], 'conditional'],
  ['is not covered, twice', [decide('investigational'), decide('not-covered')], 'not-covered'],
  ['is stated elsewhere', [decide(null)], null],
  ['is stated in words of its own', [decide('other'), decide('not-covered')], null],
] as const) {
  test(`what ${what} is ${covered}`, () => {
    expect(getCrdCoverage(withAuthorization(null), decisions)[0]?.covered).toBe(covered);
  });
}
