import { decisionSubjects } from '../../../src/content/rules/decisionSubjects.ts';
import { limits } from '../../../src/content/rules/limits.ts';
import { memberBilling } from '../../../src/content/rules/memberBilling.ts';
import { repeatedCodes } from '../../../src/content/rules/repeatedCodes.ts';
import { firstBlocks as first, firstDecision as decision } from '../../support/firstBlocks.ts';
import { policyOf, testRule, type Situation } from '../../support/ruleTable.ts';

const rest = (change: object) => (s: Situation) => {
  Object.assign(first(s).statement, {
    text: 'It is covered for adults; all other use is not covered.',
  });
  first(s).statement.decisions = [
    {
      id: 'adults',
      lines: ['medicare-advantage'],
      determination: 'covered',
      words: 'is covered for adults',
    },
    {
      lines: ['medicare-advantage'],
      determination: 'not-covered',
      words: 'all other use is not covered',
      ...change,
    },
  ];
};

testRule(decisionSubjects, {
  good: [['the rest of what comes before', rest({ otherwiseOf: ['adults'] })]],
  bad: [
    ['a rest of nothing', rest({}), '"all other use is not covered" leaves out what comes before'],
    [
      'a rest of what is not there',
      rest({ otherwiseOf: ['children'] }),
      '"children" is not an id of this version',
    ],
    [
      'a rest of itself',
      rest({ id: 'others', otherwiseOf: ['others'] }),
      '"others" leads back to "others"',
    ],
    [
      'the same twice',
      (s) => first(s).statement.decisions.push({ ...decision(s) }),
      'a second decision for medicare-advantage about the same',
    ],
    [
      'a group that contradicts the statement',
      (s) => first(s).group.decisions.forEach((one) => (one.determination = 'covered')),
      '"covered" for medicare-advantage, but the statements say "not-covered"',
      '"covered" for commercial, but the statements say "not-medically-necessary"',
    ],
  ],
});

const limited =
  (text: string, appliesTo: object, change: object = {}) =>
  (s: Situation) => {
    first(s).statement.text = `It is not covered ${text}.`;
    Object.assign(decision(s), { appliesTo: { text, ...appliesTo }, ...change });
  };

testRule(limits, {
  good: [
    ['ages as they are published', limited('for members under 18 years', { ages: { under: 18 } })],
    [
      'an age from which it holds',
      limited('for members 18 years and older', { ages: { from: 18 } }),
    ],
    ['the day before a day', limited('before January 1, 2025', {}, { until: '2024-12-31' })],
    ['a last day', limited('through January 31, 2025', {}, { until: '2025-01-31' })],
  ],
  bad: [
    [
      'a limit that is not published',
      (s) => (decision(s).appliesTo = { text: 'for adults' }),
      '"for adults" is not in the words of its block',
    ],
    [
      'another age',
      limited('for members under 18 years', { ages: { under: 21 } }),
      'ages from any to under 21, but the source says "for members under 18 years"',
    ],
    [
      'a first age for a last one',
      limited('for members under 18 years', { ages: { from: 18 } }),
      'ages from 18 to under any, but the source says "for members under 18 years"',
    ],
    [
      'the day itself where it holds before it',
      limited('before January 1, 2025', {}, { until: '2025-01-01' }),
      '2025-01-01, which "Medicare Advantage Plans It is not covered before January 1, 2025." does not give',
    ],
    [
      'a day of the authorization of a code that is not published',
      (s) => {
        Object.assign(first(s).group, { heading: null, text: 'Authorization is required.' });
        first(s)
          .group.codes.slice(0, 1)
          .forEach((one) => {
            Object.assign(one, { asPrinted: 'K1007', descriptor: null });
            one.priorAuthorization = [{ value: 'required', from: '2025-01-01' }];
          });
      },
      '2025-01-01, which "Authorization is required. K1007" does not give',
    ],
    [
      'a group of diagnoses that is not there',
      limited('with a listed diagnosis', { diagnoses: { groups: ['pain'], rule: 'any' } }),
      '"pain" is not a coding group of this version',
    ],
  ],
});

testRule(repeatedCodes, {
  good: [
    [
      'a code with two descriptors and a note',
      (s) => {
        const [code] = first(s).group.codes;
        if (code) first(s).group.codes.push({ ...code, descriptor: 'Another', note: 'k1007-mark' });
      },
    ],
  ],
  bad: [
    [
      'a code twice in one group',
      (s) => first(s).group.codes.push(...first(s).group.codes.slice(0, 1)),
      'the code K1007 twice in one group',
    ],
    [
      'a code beside its range',
      (s) => first(s).group.codes.push({ code: 'K1000-K1010', asPrinted: 'x', descriptor: null }),
      'the code K1007 beside the range K1000-K1010 that includes it',
    ],
    [
      'two groups that decide otherwise',
      (s) => {
        const { group } = first(s);
        const [code] = group.codes;
        if (code)
          policyOf(s).codingGroups.push({
            ...group,
            decisions: group.decisions.map((one) => ({
              ...one,
              determination: 'covered' as const,
            })),
            codes: [code],
          });
      },
      '"covered" for K1007 and medicare-advantage, but another group says "not-covered"',
      '"covered" for K1007 and commercial, but another group says "not-medically-necessary"',
    ],
  ],
});

testRule(memberBilling, {
  good: [
    [
      'a notice that does not speak of it',
      (s) => Object.assign(policyOf(s), { notice: 'None.', memberBilling: [] }),
    ],
  ],
  bad: [
    [
      'a part of a sentence',
      (s) =>
        Object.assign(policyOf(s), {
          notice: 'Members may not be billed.',
          memberBilling: [{ words: 'may not be billed.', in: 'notice' }],
        }),
      '"may not be billed." is not a complete sentence of the notice',
      'the notice says "Members may not be billed.", which memberBilling leaves out',
    ],
  ],
});
