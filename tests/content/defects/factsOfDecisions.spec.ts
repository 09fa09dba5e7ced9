import { testFacts } from '../../support/defect.ts';

/** A fact of a decision that its sentence does not state, one at a time. (What only a person can judge: `judgment.spec.ts`.) */
testFacts('regulatory/2017-hal.md', [
  [
    'the pathway',
    'pathway: 510k',
    'pathway: de-novo',
    '6: pathway is "de-novo", where "510(k)" is printed; write 510k',
  ],
  [
    'null for the pathway',
    'pathway: 510k',
    'pathway: null',
    '6: pathway is null, where "510(k)" is printed; write 510k',
  ],
  [
    'the year',
    'year: 2017',
    'year: 2018',
    '5: year is "2018", where "2017" is printed; write 2017',
  ],
  [
    'null for the year',
    'year: 2017',
    'year: null',
    '5: year is null, where "2017" is printed; write 2017',
  ],
]);

testFacts('regulatory/2014-rewalk.md', [
  [
    'the other pathway of two',
    'pathway: de-novo',
    'pathway: 510k',
    '6: pathway is "510k", where "de novo" is printed; write de-novo',
  ],
  [
    'the former maker as maker',
    'maker: ReWalk Robotics',
    'maker: Argo Medical Technologies',
    '4: maker is "Argo Medical Technologies", where "ReWalk Robotics, previously Argo Medical Technologies" is printed; write ReWalk Robotics',
  ],
]);

testFacts('regulatory/2019-restore.md', [
  [
    'a pathway that is not printed',
    'pathway: null',
    'pathway: 510k',
    '6: pathway is "510k", which the sentence of the decision does not print; write null',
  ],
  [
    'the word for the decision',
    'wordAsPrinted: approved',
    'wordAsPrinted: cleared',
    '7: wordAsPrinted is "cleared", where "approved" is printed; write approved',
  ],
]);

testFacts('regulatory/undated-atalante-x.md', [
  [
    'a year that is not printed',
    'year: null',
    'year: 2023',
    '5: year is "2023", which the sentence of the decision does not print; write null',
  ],
]);

testFacts('regulatory/2021-exoatlet-ii.md', [
  [
    'the predicate',
    'device: ekso, asPrinted',
    'device: eksonr, asPrinted',
    '9: "The Ekso/Ekso GT was the predicate device." holds no name of the device "eksonr"; write the device that is named, or add the name to devices/eksonr.md',
    '9: the predicate "eksonr" is of 2022, later than 2021; check both years and the predicate against the source',
  ],
  [
    'the FDA number',
    'submission: K201473',
    'submission: K201374',
    '8: submission is "K201374", where "K201473" is printed; write K201473',
    '37: the FDA number "K201473" in the words, which no record has; copy it from the source, or add it to the data',
  ],
  [
    'null for the FDA number',
    'submission: K201473',
    'submission: null',
    '8: submission is null, where "K201473" is printed; write K201473',
    '37: the FDA number "K201473" in the words, which no record has; copy it from the source, or add it to the data',
  ],
]);

testFacts('regulatory/2016-ekso.md', [
  [
    'null for the predicate',
    'predicate: { device: rewalk, asPrinted: The ReWalk™ was the predicate device. }',
    'predicate: null',
    '9: predicate is null, where "The ReWalk™ was the predicate device" is printed; write the device and the words that name it',
  ],
  [
    'a name of an entry left out',
    'names: [Ekso™, Ekso GT™]',
    'names: [Ekso™]',
    '3: names without "Ekso GT™", which is printed; add it as it is printed',
  ],
]);

testFacts('regulatory/2022-eksonr.md', [
  [
    'a predicate that is not printed',
    'predicate: null',
    'predicate: { device: ekso, asPrinted: EksoNR™ }',
    '9: "EksoNR™" holds no name of the device "ekso"; write the device that is named, or add the name to devices/ekso.md',
    '9: "EksoNR™", which calls nothing a predicate; quote the words that do, or write null',
  ],
  [
    'the device of an entry',
    'device: eksonr',
    'device: ekso',
    'devices/eksonr.md:1: no entry and no reference names this device; name "eksonr" where it belongs, or remove the file',
    'devices/eksonr.md:5: maker is "Ekso Bionics Inc", which no entry prints; write null',
    'devices/eksonr.md:7: null, though "eksonr" has no regulatory entry and is no predicate; write in-reference',
    '3: "EksoNR™" holds no name of the device "ekso"; write the device that is named, or add the name to devices/ekso.md',
  ],
]);

testFacts('regulatory/2020-keeogo.md', [
  [
    'null for the maker',
    'maker: B-Temia',
    'maker: null',
    '4: maker is null, where "B-Temia" is printed; write B-Temia',
  ],
]);

testFacts('regulatory/2022-atalante.md', [
  [
    'a part of the maker',
    'maker: Wandercraft SAS',
    'maker: Wandercraft',
    '4: maker is "Wandercraft", where "Wandercraft SAS" is printed; write Wandercraft SAS',
  ],
]);

testFacts('regulatory/2016-indego.md', [
  [
    'null for a further clearance',
    `furtherClearance:
  asPrinted: has also received marketing clearance for use in rehabilitation institutions
  setting: { kind: rehabilitation-institution, asPrinted: in rehabilitation institutions }`,
    'furtherClearance: null',
    '19: furtherClearance is null, where "also received marketing clearance for use in rehabilitation institutions" is printed; write the words and the setting that they print',
  ],
]);
