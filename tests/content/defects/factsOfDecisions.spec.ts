import { testFacts } from '../../support/defect.ts';

/** A fact of a decision that its sentence does not state, one at a time. (What only a person can judge: `judgment.spec.ts`.) */
testFacts('regulatory/2017-hal.md', [
  [
    'the pathway',
    'pathway: 510k',
    'pathway: de-novo',
    '6: pathway is "de-novo", but the source says "510(k)"; write 510k',
  ],
  [
    'null for the pathway',
    'pathway: 510k',
    'pathway: null',
    '6: pathway is null, but the source says "510(k)"; write 510k',
  ],
  [
    'the year',
    'year: 2017',
    'year: 2018',
    '5: year is "2018", but the source says "2017"; write 2017',
  ],
  [
    'null for the year',
    'year: 2017',
    'year: null',
    '5: year is null, but the source says "2017"; write 2017',
  ],
]);

testFacts('regulatory/2014-rewalk.md', [
  [
    'the other pathway of two',
    'pathway: de-novo',
    'pathway: 510k',
    '6: pathway is "510k", but the source says "de novo"; write de-novo',
  ],
  [
    'the former maker as maker',
    'maker: ReWalk Robotics',
    'maker: Argo Medical Technologies',
    '4: maker is "Argo Medical Technologies", but the source says "ReWalk Robotics, previously Argo Medical Technologies"; write ReWalk Robotics',
  ],
]);

testFacts('regulatory/2019-restore.md', [
  [
    'a pathway that is not printed',
    'pathway: null',
    'pathway: 510k',
    '6: pathway is "510k", which the sentence about the decision does not say; write null',
  ],
  [
    'the word for the decision',
    'wordAsPrinted: approved',
    'wordAsPrinted: cleared',
    '7: wordAsPrinted is "cleared", but the source says "approved"; write approved',
  ],
]);

testFacts('regulatory/undated-atalante-x.md', [
  [
    'a year that is not printed',
    'year: null',
    'year: 2023',
    '5: year is "2023", which the sentence about the decision does not say; write null',
  ],
]);

testFacts('regulatory/2021-exoatlet-ii.md', [
  [
    'the predicate',
    'device: ekso, asPrinted',
    'device: eksonr, asPrinted',
    '9: "The Ekso/Ekso GT was the predicate device." does not name the device "eksonr"; write the device in these words, or add the name to devices/eksonr.md',
    '9: the predicate "eksonr" is of 2022, later than 2021; check both years and the predicate against the source',
  ],
  [
    'the FDA number',
    'submission: K201473',
    'submission: K201374',
    '8: submission is "K201374", but the source says "K201473"; write K201473',
    '37: the FDA number "K201473" in the words, which no record has; copy it from the source, or add it to the data',
  ],
  [
    'null for the FDA number',
    'submission: K201473',
    'submission: null',
    '8: submission is null, but the source says "K201473"; write K201473',
    '37: the FDA number "K201473" in the words, which no record has; copy it from the source, or add it to the data',
  ],
]);

testFacts('regulatory/2016-ekso.md', [
  [
    'null for the predicate',
    'predicate: { device: rewalk, asPrinted: The ReWalk™ was the predicate device. }',
    'predicate: null',
    '9: predicate is null, but the source says "The ReWalk™ was the predicate device"; write the device and the words for it',
  ],
  [
    'a name of an entry left out',
    'names: [Ekso™, Ekso GT™]',
    'names: [Ekso™]',
    '3: names without "Ekso GT™", which the source gives; add it as published',
  ],
]);

testFacts('regulatory/2022-eksonr.md', [
  [
    'a predicate that is not printed',
    'predicate: null',
    'predicate: { device: ekso, asPrinted: EksoNR™ }',
    '9: "EksoNR™" does not name the device "ekso"; write the device in these words, or add the name to devices/ekso.md',
    '9: "EksoNR™", which does not call anything a predicate; quote the words that do, or write null',
  ],
  [
    'the device of an entry',
    'device: eksonr',
    'device: ekso',
    'devices/eksonr.md:1: no regulatory record and no reference uses this device; use "eksonr" in another record, or remove the file',
    'devices/eksonr.md:5: maker is "Ekso Bionics Inc", which no regulatory record gives; write null',
    'devices/eksonr.md:7: null, but "eksonr" has no regulatory record and is not a predicate; write in-reference',
    '3: "EksoNR™" does not name the device "ekso"; write the device in these words, or add the name to devices/ekso.md',
  ],
]);

testFacts('regulatory/2020-keeogo.md', [
  [
    'null for the maker',
    'maker: B-Temia',
    'maker: null',
    '4: maker is null, but the source says "B-Temia"; write B-Temia',
  ],
]);

testFacts('regulatory/2022-atalante.md', [
  [
    'a part of the maker',
    'maker: Wandercraft SAS',
    'maker: Wandercraft',
    '4: maker is "Wandercraft", but the source says "Wandercraft SAS"; write Wandercraft SAS',
  ],
]);

testFacts('regulatory/2016-indego.md', [
  [
    'null for a further clearance',
    `furtherClearance:
  asPrinted: has also received marketing clearance for use in rehabilitation institutions
  setting: { kind: rehabilitation-institution, asPrinted: in rehabilitation institutions }`,
    'furtherClearance: null',
    '19: furtherClearance is null, but the source says "also received marketing clearance for use in rehabilitation institutions"; write the words and the setting in them',
  ],
]);
