import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { damageFile } from '../../support/brokenContent.ts';
import {
  bibliography,
  inFile,
  inPolicy,
  newFile,
  policy,
  testDefects,
} from '../../support/defect.ts';

const indego = 'regulatory/2016-indego.md';
const device = (name: string) =>
  `---\nname: ${name}\naliases: []\nmaker: null\nformerMakerNames: []\nmentionOnly: in-reference\noutsideNames: []\noutsideRecords: []\n---\n`;

/** Ids that lead nowhere, and records that nothing uses. */
testDefects([
  {
    defect: 'a regulatory entry that does not exist',
    damage: inPolicy('  - 2017-hal', '  - 2017-hall'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:49: "2017-hall" has no file in regulatory/; write the id of a file in regulatory/, or add one',
      'regulatory/2017-hal.md:1: no policy lists this record; use "2017-hal" in another record, or remove the file',
    ],
  },
  {
    defect: 'a bibliography that does not exist',
    damage: inPolicy('bibliography: powered-exoskeleton', 'bibliography: powered'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:56: "powered" has no file in references/; write the id of a file in references/, or add one',
      'references/powered-exoskeleton.md:1: no policy uses this reference list; use "powered-exoskeleton" in another record, or remove the file',
    ],
  },
  {
    defect: 'a related policy that does not exist',
    damage: inPolicy('policies: [] }', 'policies: [other] }'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:37: "other" has no file in policies/; write the id of a file in policies/, or add one',
    ],
  },
  {
    defect: 'a predicate that is no device',
    damage: inFile(indego, 'device: rewalk, asPrinted', 'device: rewalkk, asPrinted'),
    says: [
      'regulatory/2016-indego.md:9: "rewalkk" has no file in devices/; write the id of a file in devices/, or add one',
    ],
  },
  {
    defect: 'a device that is its own predicate',
    damage: inFile(indego, 'device: rewalk, asPrinted', 'device: indego, asPrinted'),
    says: [
      'regulatory/2016-indego.md:9: "citing ReWalk™ as a predicate device" does not name the device "indego"; write the device in these words, or add the name to devices/indego.md',
      'regulatory/2016-indego.md:9: "indego" is its own predicate, directly or through others; write the predicate that the policy gives',
    ],
  },
  {
    defect: 'predicates that form a ring',
    damage: (root) =>
      damageFile(root, {
        file: 'regulatory/2014-rewalk.md',
        from: 'predicate: null',
        to: 'predicate: { device: indego, asPrinted: the Indego }',
      }),
    says: [
      'regulatory/2014-rewalk.md:9: "rewalk" is its own predicate, directly or through others; write the predicate that the policy gives',
      'regulatory/2014-rewalk.md:9: "the Indego" is not in the text of this record; quote the source exactly, or write null if the source says nothing',
      'regulatory/2014-rewalk.md:9: "the Indego", which does not call anything a predicate; quote the words that do, or write null',
      'regulatory/2014-rewalk.md:9: the predicate "indego" is of 2016, later than 2014; check both years and the predicate against the source',
      'regulatory/2016-indego.md:9: "indego" is its own predicate, directly or through others; write the predicate that the policy gives',
    ],
  },
  {
    defect: 'a predicate that came later',
    damage: inFile('regulatory/2022-atalante.md', 'year: 2022', 'year: 2015'),
    says: [
      'regulatory/2022-atalante.md:5: year is "2015", but the source says "2022"; write 2022',
      'regulatory/2022-atalante.md:8: K221859, a number of 2022, beside the year 2015; check both against the source',
      'regulatory/2022-atalante.md:9: the predicate "indego" is of 2016, later than 2015; check both years and the predicate against the source',
    ],
  },
  {
    defect: 'a reference to a device that does not exist',
    damage: inFile(
      bibliography,
      '{ device: rewalk, asPrinted: "ReWalk™" }',
      '{ device: rewalk-2, asPrinted: "ReWalk™" }',
    ),
    says: [
      'references/powered-exoskeleton.md:19: devices without "rewalk", but the title says "ReWalk™"; add the device with the words for it',
      'references/powered-exoskeleton.md:20: "rewalk-2" has no file in devices/; write the id of a file in devices/, or add one',
    ],
  },
  {
    defect: 'a device that nothing names',
    damage: newFile('devices/other.md', device('Other')),
    says: [
      'devices/other.md:1: no regulatory record and no reference uses this device; use "other" in another record, or remove the file',
    ],
  },
  {
    defect: 'an entry that no policy lists',
    damage: inPolicy('  - 2017-hal\n', ''),
    says: [
      'regulatory/2017-hal.md:1: no policy lists this record; use "2017-hal" in another record, or remove the file',
    ],
  },
  {
    defect: 'a bibliography that no policy names',
    damage: (root) =>
      damageFile(root, {
        file: policy,
        from: 'bibliography: powered-exoskeleton',
        to: 'bibliography: null',
      }),
    says: [
      'references/powered-exoskeleton.md:1: no policy uses this reference list; use "powered-exoskeleton" in another record, or remove the file',
    ],
  },
  {
    defect: 'a term that no text uses',
    damage: newFile(
      'glossary/other.md',
      '---\nterm: Other\nexpansion: other\ndefinition: Another one.\n---\n',
    ),
    says: [
      'glossary/other.md:1: the term "Other" is in no policy text; write it as the policy does, or remove the file',
    ],
  },
  {
    defect: 'a source text without its version',
    damage: newFile('sources/other/2024-11-01.txt', 'Words'),
    says: [
      'sources/other/2024-11-01.txt:1: a source text without a version; add policies/other/2024-11-01.mdx, or remove the file',
    ],
  },
  {
    defect: 'exceptions without their source text',
    damage: newFile(
      'sources/other/2024-11-01.exceptions.yaml',
      '- { printed: a, onPage: b, reason: c }\n',
    ),
    says: [
      'sources/other/2024-11-01.exceptions.yaml:1: exceptions without a source text; add sources/other/2024-11-01.txt, or remove the file',
    ],
  },
  {
    defect: 'a version without its source text',
    damage: (root) => rmSync(join(root, 'sources/powered-exoskeleton/2024-11-01.txt')),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:9: there is no source text sources/powered-exoskeleton/2024-11-01.txt; add the source text',
      'sources/powered-exoskeleton/2024-11-01.exceptions.yaml:1: exceptions without a source text; add sources/powered-exoskeleton/2024-11-01.txt, or remove the file',
    ],
  },
  {
    defect: 'a source text that is not the one that was read',
    damage: inFile('sources/powered-exoskeleton/2024-11-01.txt', 'not covered', 'covered'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:9: the source text sources/powered-exoskeleton/2024-11-01.txt has the SHA-256 5ce0b82331f9f0691846f05f2e7819d4964748f8f55fc886e0151efdb44c249e; compare the two texts, then write that number',
    ],
  },
  {
    defect: 'an entry that is put to another device',
    damage: inFile('regulatory/2020-keeogo.md', 'device: keeogo', 'device: hal'),
    says: [
      'devices/keeogo.md:6: maker is "B-Temia", which no regulatory record gives; write null',
      'devices/keeogo.md:8: null, but "keeogo" has no regulatory record and is not a predicate; write in-reference',
      'regulatory/2020-keeogo.md:3: "Keeogo™" does not name the device "hal"; write the device in these words, or add the name to devices/hal.md',
    ],
  },
  {
    defect: 'a device that is only mentioned, though it has an entry',
    damage: inFile('devices/hal.md', 'mentionOnly: null', 'mentionOnly: in-reference'),
    says: ['devices/hal.md:9: "in-reference", but "hal" has a regulatory record; write null'],
  },
]);
