import { expect, test } from '@playwright/test';
import { getCrdCoverage } from '../../src/domain/crdCoverage.ts';
import type { Determination, PriorAuthorization } from '../../src/domain/records.ts';

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
    const answer = { lineOfBusiness: 'commercial', name: '', statement: '' } as const;
    expect(
      getCrdCoverage([{ ...answer, determination, priorAuthorization, medicalCriteria: null }]),
    ).toEqual([{ lineOfBusiness: 'commercial', covered, paNeeded }]);
  });
}
