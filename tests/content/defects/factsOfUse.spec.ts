import { testFacts } from '../../support/defect.ts';

/** Setting, supervision, strength and limits that the words of an indication do not state, one at a time. (What only a person can judge: `judgment.spec.ts`.) */
testFacts('regulatory/2016-ekso.md', [
  [
    'the arms',
    'arms: both',
    'arms: at-least-one',
    '19: armStrength is "grade: 4/5, arms: at-least-one", but the source says "4/5 in both arms"; write "grade: 4/5, arms: both", or quote the words that state it',
    '30: armStrength is "grade: 4/5, arms: at-least-one", but the source says "4/5 in both arms"; write "grade: 4/5, arms: both", or quote the words that state it',
    '38: armStrength is "grade: 4/5, arms: at-least-one", but the source says "4/5 in both arms"; write "grade: 4/5, arms: both", or quote the words that state it',
  ],
  [
    'the grade of the arms',
    'grade: 4/5',
    'grade: 3/5',
    '19: armStrength is "grade: 3/5, arms: both", but the source says "4/5 in both arms"; write "grade: 4/5, arms: both", or quote the words that state it',
    '30: armStrength is "grade: 3/5, arms: both", but the source says "4/5 in both arms"; write "grade: 4/5, arms: both", or quote the words that state it',
    '38: armStrength is "grade: 3/5, arms: both", but the source says "4/5 in both arms"; write "grade: 4/5, arms: both", or quote the words that state it',
  ],
  [
    'null for the setting',
    'setting: *institution',
    'setting: null',
    '28: setting is null, but these words say "rehabilitation institutions"; write "rehabilitation-institution" with the words that state it',
  ],
  [
    'who supervises',
    'by: physical-therapist',
    'by: trained-operator',
    '17: supervision is "trained-operator", but the source says "physical therapist"; write "physical-therapist", or quote the words that state it',
    '29: supervision is "trained-operator", but the source says "physical therapist"; write "physical-therapist", or quote the words that state it',
    '37: supervision is "trained-operator", but the source says "physical therapist"; write "physical-therapist", or quote the words that state it',
  ],
]);

testFacts('regulatory/2022-eksonr.md', [
  [
    'arms of another population',
    `armStrength: &oneArm
      grade: 4/5
      arms: at-least-one
      asPrinted: upper extremity motor function of at least 4/5 in at least 1 arm`,
    `armStrength: &oneArm
      grade: 4/5
      arms: both
      asPrinted: upper extremity motor function of at least 4/5 in both arms`,
    '19: armStrength is "grade: 4/5, arms: both", but these words say "4/5 in at least 1 arm"; write "grade: 4/5, arms: at-least-one" with the words that state it',
    '30: armStrength is "grade: 4/5, arms: both", but these words say "4/5 in at least 1 arm"; write "grade: 4/5, arms: at-least-one" with the words that state it',
  ],
  [
    'null for the arms',
    'armStrength: *oneArm',
    'armStrength: null',
    '30: armStrength is null, but these words say "4/5 in at least 1 arm"; write "grade: 4/5, arms: at-least-one" with the words that state it',
  ],
]);

testFacts('regulatory/2020-keeogo.md', [
  [
    'the setting',
    'kind: rehabilitation-setting',
    'kind: rehabilitation-institution',
    '17: setting is "rehabilitation-institution", but the source says "rehabilitation settings"; write "rehabilitation-setting", or quote the words that state it',
  ],
]);

testFacts('regulatory/2014-rewalk.md', [
  [
    'the setting of another population',
    '    setting: null',
    '    setting: { kind: rehabilitation-institution, asPrinted: in rehabilitation institutions }',
    '15: "in rehabilitation institutions" is not in the sentence of this indication; quote the words that apply to it, or write null',
  ],
  [
    'a use that is not intended left out',
    `      - not intended for sports or stair climbing
`,
    '',
    '10: the limit "not intended for sports or stair climbing" is missing from an indication; add it to the indication that the source states it for',
  ],
  [
    'a characteristic left out',
    `    - Healthy bone density
`,
    '',
    '34: no characteristic "Healthy bone density", which is in the list; copy all items of the list, in their order',
  ],
  [
    'null for the characteristics',
    `candidateCharacteristics:
  introducedBy: "Candidates for the device should have the following characteristics:"
  characteristics:
    - Hands and shoulders can support crutches or a walker
    - Healthy bone density
    - Skeleton does not suffer from any fractures
    - Able to stand using a device such as a standing frame
    - In general good health
    - Height is between 160 cm and 190 cm (5'3" to 6'2")
    - Weight does not exceed 100 kg (220 lbs).
`,
    `candidateCharacteristics: null
`,
    '32: no characteristic "Hands and shoulders can support crutches or a walker", which is in the list; copy all items of the list, in their order',
  ],
]);

testFacts('regulatory/2017-hal.md', [
  [
    'null for the supervision',
    'supervision: { by: medical-supervision, asPrinted: under trained medical supervision }',
    'supervision: null',
    '18: supervision is null, but these words say "medical supervision"; write "medical-supervision" with the words that state it',
  ],
]);

testFacts('regulatory/2016-indego.md', [
  [
    'the setting of a further clearance',
    'kind: rehabilitation-institution',
    'kind: medical-facility',
    '21: furtherClearance.setting is "medical-facility", but the source says "rehabilitation institutions"; write "rehabilitation-institution", or quote the words that state it',
  ],
]);

testFacts('regulatory/2022-atalante.md', [
  [
    'an age left out',
    `      - ">18 years of age"
`,
    '',
    '10: the limit ">18 years of age" is missing from an indication; add it to the indication that the source states it for',
  ],
]);
