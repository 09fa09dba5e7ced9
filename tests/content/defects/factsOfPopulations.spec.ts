import { testFacts } from '../../support/defect.ts';

/** Conditions, levels and grades that the words of an indication do not state, one at a time. (What only a person can judge: `judgment.spec.ts`.) */
testFacts('regulatory/2014-rewalk.md', [
  [
    'the first level',
    'from: T7',
    'from: T6',
    '10: the range of levels "T7 to L5" is missing from an indication; add it to the indication that the source states it for',
    '13: levels is "T6 to L5", but the source says "T7 to L5"; write "T7 to L5", or quote the words that state it',
  ],
  [
    'the last level',
    'to: T6',
    'to: T8',
    '10: the range of levels "T4 to T6" is missing from an indication; add it to the indication that the source states it for',
    '23: levels is "T4 to T8", but the source says "T4 to T6"; write "T4 to T6", or quote the words that state it',
  ],
  [
    'levels of the other population',
    '{ from: T7, to: L5, asPrinted: T7 to L5 }',
    '{ from: T4, to: T6, asPrinted: T4 to T6 }',
    '10: the range of levels "T7 to L5" is missing from an indication; add it to the indication that the source states it for',
    '15: setting is null, but these words say "rehabilitation institutions"; write "rehabilitation-institution" with the words that state it',
    '16: "supervision of a specially trained companion" is not in the sentence of this indication; quote the words that apply to it, or write null',
  ],
]);

testFacts('regulatory/undated-atalante-x.md', [
  [
    'null for levels',
    'levels: { from: T5, to: L5, asPrinted: T5 to L5 }',
    'levels: null',
    '10: the range of levels "T5 to L5" is missing from an indication; add it to the indication that the source states it for',
  ],
]);

testFacts('regulatory/2020-keeogo.md', [
  [
    'a condition added',
    'conditions: [stroke]',
    'conditions: [stroke, multiple-sclerosis]',
    '13: conditions are [stroke, multiple-sclerosis], but the source says "stroke patients"; write [stroke]',
  ],
  [
    'no condition',
    'conditions: [stroke]',
    'conditions: []',
    '12: the condition "stroke" is missing from an indication; add it to the indication that the source states it for',
    '13: conditions are [], but the source says "stroke patients"; write [stroke]',
  ],
]);

testFacts('regulatory/2022-eksonr.md', [
  [
    'a condition removed',
    '[acquired-brain-injury, traumatic-brain-injury, stroke]',
    '[acquired-brain-injury, traumatic-brain-injury]',
    '10: the condition "stroke" is missing from an indication; add it to the indication that the source states it for',
    '24: conditions are [acquired-brain-injury, traumatic-brain-injury], but the source says "individuals with acquired brain injury, including traumatic brain injury and stroke"; write [acquired-brain-injury, traumatic-brain-injury, stroke]',
  ],
]);

testFacts('regulatory/2019-restore.md', [
  [
    'another condition',
    'conditions: [stroke]',
    'conditions: [spinal-cord-injury]',
    '10: the condition "stroke" is missing from an indication; add it to the indication that the source states it for',
    '11: conditions are [spinal-cord-injury], but the source says "individuals with lower limb disabilities due to stroke"; write [stroke]',
  ],
]);

testFacts('regulatory/2017-hal.md', [
  [
    'an ASIA grade',
    'grade: C,',
    'grade: B,',
    '14: asia without C, but these words say "ASIA C"; add the grade with the words that state it',
    '15: asia.0 is "B", but the source says "ASIA C"; write "C", or quote the words that state it',
    '15: the grade B, which the source does not give for this indication; remove it, or quote the words that state it for this indication',
  ],
  [
    'an ASIA grade of the other levels',
    '{ grade: D, asPrinted: ASIA D }',
    '{ grade: B, asPrinted: ASIA B }',
    '14: asia without D, but these words say "ASIA D"; add the grade with the words that state it',
    '16: the grade B, which the source does not give for this indication; remove it, or quote the words that state it for this indication',
  ],
]);

testFacts('regulatory/2021-exoatlet-ii.md', [
  [
    'no ASIA grade',
    'asia: [{ grade: D, asPrinted: ASIA D }]',
    'asia: []',
    '27: asia without D, but these words say "ASIA D"; add the grade with the words that state it',
  ],
]);

testFacts('regulatory/2016-ekso.md', [
  [
    'an indication left out',
    `  - conditions: [spinal-cord-injury]
    conditionAsPrinted: individuals with spinal cord injuries
    levels: { from: C7, to: T3, asPrinted: C7 to T3 }
    asia: []
    setting: *institution
    supervision: *therapist
    armStrength: *bothArms
    limits: []
`,
    '',
    '10: the range of levels "C7 to T3" is missing from an indication; add it to the indication that the source states it for',
  ],
]);
