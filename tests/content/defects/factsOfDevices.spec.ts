import { testFacts } from '../../support/defect.ts';

/** A fact of a device that no words state, one at a time. (What only a person can judge: `judgment.spec.ts`.) */
testFacts('devices/hal.md', [
  [
    'the maker of a device',
    'maker: CYBERDYNE Inc.',
    'maker: Samsung Electronics Co. Ltd.',
    '7: maker is "Samsung Electronics Co. Ltd.", but the source says "CYBERDYNE Inc."; write CYBERDYNE Inc.',
  ],
  [
    'null for the maker of a device',
    'maker: CYBERDYNE Inc.',
    'maker: null',
    '7: maker is null, but the source says "CYBERDYNE Inc."; write CYBERDYNE Inc.',
  ],
  [
    'a former maker that is not printed',
    'formerMakerNames: []',
    'formerMakerNames: [Cyberdyne Corp.]',
    '8: the former name "Cyberdyne Corp.", which no regulatory record gives as one; copy it from the source, or remove it',
  ],
  [
    'a device that is only mentioned',
    'mentionOnly: null',
    'mentionOnly: in-reference',
    '9: "in-reference", but "hal" has a regulatory record; write null',
  ],
]);

testFacts('devices/restore.md', [
  [
    'a maker that is not printed',
    'maker: null',
    'maker: ReWalk Robotics',
    '6: maker is "ReWalk Robotics", which no regulatory record gives; write null',
  ],
]);

testFacts('devices/rewalk.md', [
  [
    'a former maker',
    '[Argo Medical Technologies]',
    '[Argo Medical]',
    '7: formerMakerNames without "Argo Medical Technologies", which the source gives; add it',
    '7: the former name "Argo Medical", which no regulatory record gives as one; copy it from the source, or remove it',
  ],
  [
    'no former maker',
    '[Argo Medical Technologies]',
    '[]',
    '7: formerMakerNames without "Argo Medical Technologies", which the source gives; add it',
  ],
]);

testFacts('devices/rex.md', [
  [
    'an alias',
    '- REX powered walking aid',
    '- REX powered walking frame',
    '4: the alias "REX powered walking frame", which no policy text uses; copy it from the source, or move it to outsideNames with its source',
  ],
]);

testFacts('devices/ekso.md', [
  [
    'an alias left out',
    `  - Ekso GT™
`,
    '',
    'regulatory/2016-ekso.md:3: "Ekso GT™" does not name the device "ekso"; write the device in these words, or add the name to devices/ekso.md',
  ],
]);

testFacts('devices/honda-walking-assist.md', [
  [
    'how a device is mentioned',
    'as-predicate',
    'in-reference',
    '7: "in-reference", but "honda-walking-assist" has no regulatory record and is a predicate; write as-predicate',
  ],
  [
    'a day of an outside record before its number',
    '2018-12-14',
    '2017-12-14',
    '10: K181294, a number of 2018, beside the year 2017; check both against the source',
  ],
]);
