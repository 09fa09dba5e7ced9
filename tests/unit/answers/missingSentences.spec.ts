import { expect, test } from '@playwright/test';
import type { Missing, NoText } from '../../../src/domain/answers/answerSet.ts';
import { describeMissing } from '../../../src/domain/answers/sentences/missingSentences.ts';

/** Every sentence on what can't be answered, word by word. */

const ref = {
  ...{ id: 'p', title: 'Invented policy', effectiveDate: '2025-01-01' },
  ...{ url: '/policies/p/', permanentUrl: '/policies/p/2025-01-01/' },
};
const noText = (reason: NoText['reason'], facts: Partial<NoText> = {}): NoText => ({
  ...{ kind: 'no-policy-for-date', reason, day: '2024-10-15', ahead: false, code: 'K1007' },
  ...{
    policy: ref,
    first: { label: 'EFFECTIVE DATE', day: '2025-01-01' },
    ended: null,
    next: null,
  },
  ...facts,
});
const ended = { text: 'It was replaced.', lastDay: '2024-09-30', replacedBy: null };
const notListed: Missing = {
  ...{ kind: 'not-listed', code: 'E1399', day: '2024-10-15', policy: null, withoutText: 0 },
  ...{ near: [], unheld: [], rest: [], otherVersions: [] },
};
const opening = 'We have no text of Invented policy for October 15, 2024.';
const unknown = 'so this site cannot say whether it is covered.';

for (const [missing, sentence] of [
  [
    { kind: 'not-a-code', text: 'K10' },
    '“K10” is not a billing code. Enter a letter and four digits, or five digits.',
  ],
  [
    { kind: 'ambiguous', text: 'E11', choices: ['a diagnosis', 'a code'] },
    '“E11” can be a diagnosis or a code. Choose one.',
  ],
  [
    { kind: 'unreadable-date', text: '2025-02-30', why: 'no-date' },
    '“2025-02-30” is not a date. Enter a real date, for example 11/01/2024.',
  ],
  [
    { kind: 'unreadable-date', text: '0025-03-01', why: 'not-likely' },
    '“0025-03-01” is not a likely date of service. Enter a real date, for example 11/01/2024.',
  ],
  [{ kind: 'payer-not-here', name: 'Other Plan' }, 'We have no policies of Other Plan.'],
  [
    { kind: 'line-not-mentioned', line: 'Medicaid', policy: null },
    'The policies here do not mention Medicaid.',
  ],
  [
    { kind: 'line-not-mentioned', line: 'Medicaid', policy: ref },
    'Invented policy does not mention Medicaid.',
  ],
  [
    { kind: 'line-elsewhere', line: 'Medicaid', payer: 'Invented Plan', words: 'Call the state.' },
    'The policies here are not for Medicaid. Invented Plan says: “Call the state.”',
  ],
  [
    noText('none', { policy: null }),
    'We have no policy text for October 15, 2024, so this site cannot say whether K1007 is covered.',
  ],
  [noText('before-first'), `${opening} The first version we have is effective January 1, 2025.`],
  [
    noText('future-only', { ahead: true }),
    `${opening} The first version we have takes effect on January 1, 2025. October 15, 2024 is in the future. The policy may change before then.`,
  ],
  [noText('ended', { ended }), `${opening} It ended on September 30, 2024: “It was replaced.”`],
  [
    noText('gap', { ended, next: '2025-01-01' }),
    `${opening} One version ended on September 30, 2024. The next one we have is effective January 1, 2025.`,
  ],
  [noText('draft-only'), `${opening} We have only a draft, which is not effective.`],
  [notListed, `No policy here lists E1399, ${unknown}`],
  [{ ...notListed, policy: ref }, `Invented policy does not list E1399, ${unknown}`],
  [
    { ...notListed, withoutText: 2, otherVersions: [ref], near: ['E1390', 'E1391'] },
    `On October 15, 2024, no policy here lists E1399, ${unknown} We have no text of 2 policies for October 15, 2024. The version of Invented policy effective January 1, 2025 lists it. Similar codes that are listed: E1390, E1391.`,
  ],
  [
    {
      ...{ ...notListed, withoutText: 1 },
      unheld: [
        { policy: ref, text: 'see the grid', url: null, part: false },
        { policy: ref, text: 'see the list', url: null, part: true },
      ],
      rest: [{ policy: ref, words: 'any procedure code', text: 'Paid for any procedure code.' }],
    },
    `No policy here lists E1399, ${unknown} We have no text of 1 policy for October 15, 2024. Invented policy refers to a list of codes: “see the grid.” We do not have it, so E1399 may be on it. Invented policy refers to a list of codes: “see the list.” We have only part of it, so E1399 may be on it. Invented policy also mentions “any procedure code” without listing the codes. We cannot say whether this includes E1399.`,
  ],
] as readonly (readonly [Missing, string])[]) {
  test(`missing: ${sentence}`, () => {
    expect(describeMissing(missing)).toBe(sentence);
  });
}
