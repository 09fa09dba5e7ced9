import { expect, test } from '@playwright/test';
import { findDeterminations } from '../../../src/domain/determinationWords.ts';
import { decisionWords } from '../../../src/content/rules/decisionWords.ts';
import { printedCodes } from '../../../src/content/rules/printedCodes.ts';
import { proseAgrees } from '../../../src/content/rules/proseAgrees.ts';
import type { Determination } from '../../../src/domain/records.ts';
import { firstBlocks as first, firstDecision as decision } from '../../support/firstBlocks.ts';
import {
  policyOf,
  testRule,
  type Row,
  writeBody,
  type Situation,
} from '../../support/ruleTable.ts';

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
  ['The item is not, at this time, covered.', 'not-covered'],
  ['It is investigational.', 'investigational'],
  ['It is considered experimental and unproven.', 'investigational'],
  ['It has wheels.'],
];
for (const [sentence, ...stated] of sentences) {
  test(`"${sentence}" states ${stated.join(' and ') || 'nothing'}`, () => {
    expect([...findDeterminations(sentence)]).toEqual(stated);
  });
}

/** A statement that says something else, with a decision that claims what it says. */
const says = (text: string, determination: Determination, words: string, change = {}) =>
  function rewrite(s: Situation) {
    Object.assign(first(s).statement, { text });
    Object.assign(decision(s), { determination, words, ...change });
  };

testRule(decisionWords, {
  good: [
    [
      'words of the plan’s own that have no label',
      says('It is paid apart.', 'other', 'is paid apart'),
    ],
    [
      'two determinations in one phrase, shown by its words',
      says(
        'It is investigational and not medically necessary.',
        'other',
        'is investigational and not medically necessary',
      ),
    ],
    [
      'experimental and unproven',
      says(
        'It is considered experimental and unproven.',
        'investigational',
        'considered experimental and unproven',
      ),
    ],
    [
      'an exception that a limit accounts for',
      says('It is not covered except for adults.', 'not-covered', 'is not covered', {
        appliesTo: { text: 'except for adults' },
      }),
    ],
    [
      'a hedge that a person has read',
      says('It was not covered before.', 'not-covered', 'was not covered', {
        confirmed: 'Asked the plan.',
      }),
    ],
  ],
  bad: [
    [
      'a value that the words deny',
      (s) => (decision(s).determination = 'covered'),
      'the words "is not covered" say "not-covered", the value "covered"',
    ],
    [
      'words without their denial',
      (s) => Object.assign(decision(s), { determination: 'covered', words: 'covered' }),
      'the words "covered" say "not-covered", the value "covered"',
    ],
    [
      'words that say nothing',
      says('It has wheels.', 'not-covered', 'It has wheels.'),
      'the words "It has wheels." say no determination, the value "not-covered"',
    ],
    [
      'a label of ours for what the words say',
      says('It is not covered.', 'other', 'is not covered'),
      'the words "is not covered" say "not-covered", the value "other"',
    ],
    [
      'words that are not those of the block',
      (s) => (first(s).group.text = 'The following:'),
      '"not covered for Medicare Advantage Plans" is not in the words of its block',
      '"not medically necessary for Commercial Products" is not in the words of its block',
    ],
    ...(
      [
        ['It may not be covered.', 'not-covered', 'not be covered', 'may'],
        ['It is not covered except in a hospital.', 'not-covered', 'is not covered', 'except'],
        ['It was not covered before 2024.', 'not-covered', 'was not covered', 'was'],
        ['It is covered unless a contract excludes it.', 'covered', 'is covered', 'unless'],
        ['It is covered only if a doctor asks.', 'covered', 'is covered', 'only if'],
        [
          'It cannot be said that it is not covered.',
          'not-covered',
          'is not covered',
          'cannot … not',
        ],
        ['It is not excluded, and is covered.', 'covered', 'is covered', 'not … excluded'],
      ] as const
    ).map(([text, determination, words, hedge]): Row => [
      text,
      says(text, determination, words),
      `"${hedge}" beside "${words}": the words alone do not decide`,
    ]),
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
      'the code K1008, but the source says "K1007**"',
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
