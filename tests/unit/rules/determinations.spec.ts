import { expect, test } from '@playwright/test';
import { findDeterminations } from '../../../src/domain/determinationWords.ts';
import { determinations } from '../../../src/content/rules/determinations.ts';
import { lineNames } from '../../../src/content/rules/lineNames.ts';
import { linesOfBusiness } from '../../../src/content/rules/linesOfBusiness.ts';
import { notApplicable } from '../../../src/content/rules/notApplicable.ts';
import { printedCodes } from '../../../src/content/rules/printedCodes.ts';
import { proseAgrees } from '../../../src/content/rules/proseAgrees.ts';
import { policyOf, testRule, writeBody, type Situation } from '../../support/ruleTable.ts';

const sentences: readonly [string, ...string[]][] = [
  ['It is not covered.', 'not-covered'],
  ['It is a non-covered service.', 'not-covered'],
  ['It is not currently covered by the plan.', 'not-covered'],
  ['It is never covered.', 'not-covered'],
  ['It is covered.', 'covered'],
  ['It is covered when the criteria below are met.', 'covered-with-criteria'],
  ['It is considered not medically necessary.', 'not-medically-necessary'],
  ['It is not considered medically necessary.', 'not-medically-necessary'],
  [
    'It is medically necessary when the following criteria are met.',
    'medically-necessary-with-criteria',
  ],
  ['It is not separately reimbursed.', 'not-separately-reimbursed'],
  ['It is a contract exclusion.', 'contract-exclusion'],
  ['It is covered; the other is not covered.', 'covered', 'not-covered'],
  ['It has wheels.'],
];
for (const [sentence, ...stated] of sentences) {
  test(`"${sentence}" states ${stated.join(' and ') || 'nothing'}`, () => {
    expect([...findDeterminations(sentence)]).toEqual(stated);
  });
}

const first = (s: Situation) => {
  const [statement] = policyOf(s).statements;
  const [group] = policyOf(s).codingGroups;
  if (!statement || !group) throw new Error('the policy has a statement and a group');
  return { statement, group };
};
const secondGroup = (s: Situation) => {
  const { group } = first(s);
  const [medicare, commercial] = group.determinations.map((one) => [one]);
  if (!medicare || !commercial) throw new Error('the group has two determinations');
  policyOf(s).codingGroups = [
    { ...group, determinations: medicare },
    { ...group, determinations: commercial },
  ];
};

testRule(determinations, {
  good: [['groups that part the lines of business', secondGroup]],
  bad: [
    [
      'a value that the words deny',
      (s) => (first(s).statement.determination = 'covered'),
      'the words for medicare-advantage say "not-covered", the value "covered"',
    ],
    [
      'words that say nothing',
      (s) => (first(s).statement.text = 'It has wheels.'),
      'the words for medicare-advantage say no determination, the value "not-covered"',
    ],
    [
      'words that are not those of the sentence',
      (s) => (first(s).group.sentence = 'The following:'),
      '"not covered for Medicare Advantage Plans" does not stand in the group\'s sentence',
      '"not medically necessary for Commercial Products" does not stand in the group\'s sentence',
    ],
  ],
});

testRule(linesOfBusiness, {
  good: [
    ['a code whose groups part the lines of business', secondGroup],
    [
      'a version of one line that says so',
      (s) => {
        const policy = policyOf(s);
        const keep = (values: { lineOfBusiness: string }[]) => values.splice(1, 1);
        policy.onlyLineOfBusiness = 'medicare-advantage';
        for (const values of [
          policy.statements,
          policy.medicalCriteria.values,
          policy.priorAuthorization.values,
          first(s).group.determinations,
        ])
          keep(values);
      },
    ],
  ],
  bad: [
    [
      'a missing statement',
      (s) => policyOf(s).statements.pop(),
      'the statement says nothing for commercial',
    ],
    [
      'a second statement',
      (s) => policyOf(s).statements.push(first(s).statement),
      'the statement has a second determination for medicare-advantage',
    ],
    [
      'a code in two groups for the same line',
      (s) =>
        policyOf(s).codingGroups.push({
          ...first(s).group,
          codes: first(s).group.codes.slice(0, 1),
        }),
      'the code K1007 has a second determination for medicare-advantage',
      'the code K1007 has a second determination for commercial',
    ],
  ],
});

testRule(lineNames, {
  good: [
    [
      'a heading of both lines',
      (s) => (first(s).statement.heading = 'Medicare Advantage Plans and Commercial Products'),
    ],
  ],
  bad: [
    [
      'the heading of the other line',
      (s) => (first(s).statement.heading = 'Commercial Products'),
      'the words for medicare-advantage name "Commercial Products"',
    ],
  ],
});

testRule(notApplicable, {
  good: [
    [
      'an authorization that is printed as required',
      (s) => {
        const { priorAuthorization } = policyOf(s);
        priorAuthorization.asPrinted = 'Prior authorization is required.';
        priorAuthorization.values.forEach((value) => (value.priorAuthorization = 'required'));
      },
    ],
  ],
  bad: [
    [
      '"not applicable" of what is covered',
      (s) => (first(s).statement.determination = 'covered'),
      '"not-applicable" for medicare-advantage, which is covered',
      '"not-applicable" for medicare-advantage, which is covered',
    ],
    [
      '"required" where it is not',
      (s) =>
        policyOf(s)
          .priorAuthorization.values.slice(0, 1)
          .forEach((value) => (value.priorAuthorization = 'required')),
      '"required", where "Not applicable" is printed',
    ],
    [
      '"not required" where "not applicable" is printed',
      (s) =>
        policyOf(s)
          .priorAuthorization.values.slice(0, 1)
          .forEach((value) => (value.priorAuthorization = 'not-required')),
      '"not-required", where "Not applicable" is printed',
    ],
  ],
});

testRule(printedCodes, {
  good: [
    [
      'a code that a reading gives',
      (s) => {
        const [code] = first(s).group.codes;
        if (code) code.asPrinted = 'K10O7';
        policyOf(s).readings.push({
          id: 'x',
          asPrinted: 'K10O7',
          readAs: 'K1007',
          confidence: 'high',
          reason: 'x',
        });
      },
    ],
  ],
  bad: [
    [
      'a code that is not printed',
      (s) =>
        first(s)
          .group.codes.slice(0, 1)
          .forEach((code) => (code.code = 'K1008')),
      'the code K1008, where "K1007**" is printed',
    ],
  ],
});

testRule(proseAgrees, {
  good: [
    [
      'words that say what the statements say',
      (s) => writeBody(s, 'A powered exoskeleton is not covered.'),
    ],
    ['"covered" of a leg', (s) => writeBody(s, 'The covered leg moves.')],
    [
      'a contradiction that a reading explains',
      (s) => {
        writeBody(s, 'It is covered.');
        policyOf(s).readings.push({
          id: 'x',
          asPrinted: 'is covered',
          readAs: null,
          confidence: 'high',
          reason: 'x',
        });
      },
    ],
  ],
  bad: [
    [
      'words that cover',
      (s) => writeBody(s, 'A powered exoskeleton is covered.'),
      'words that say "covered", which no statement of content/policies/powered-exoskeleton/2024-11-01.mdx says',
    ],
    [
      'words of necessity',
      (s) => writeBody(s, 'It is considered medically necessary.'),
      'words that say "medically-necessary", which no statement of content/policies/powered-exoskeleton/2024-11-01.mdx says',
    ],
  ],
});
