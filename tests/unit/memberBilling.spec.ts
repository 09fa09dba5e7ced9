import { expect, test } from '@playwright/test';
import { billingSentences } from '../../src/domain/billingSentences.ts';

for (const [what, notice, sentences] of [
  [
    'with all its conditions',
    'It decides nothing. If a service is not necessary (or in some cases, eg, a benefit, non-covered), you may not charge the member unless they have agreed in writing at their own expense. Please refer to your agreement(s).',
    [
      'If a service is not necessary (or in some cases, eg, a benefit, non-covered), you may not charge the member unless they have agreed in writing at their own expense.',
    ],
  ],
  [
    'in two sentences',
    'Members may not be billed. It ends. A charge to the member needs an agreement.',
    ['Members may not be billed.', 'A charge to the member needs an agreement.'],
  ],
  ['in none', 'Benefits are determined by the member’s certificate. No charge is named.', []],
] as const) {
  test(`what a notice says of billing the member, ${what}, is taken whole`, () => {
    expect(billingSentences(notice)).toEqual(sentences);
  });
}
