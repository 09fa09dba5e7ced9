import { inFile, inPolicy, newFile, testDefects } from '../../support/defect.ts';

const inBody = (to: string) => inPolicy('The goal of', to);

/** What words claim, and whether there are any. */
testDefects([
  {
    defect: 'no words in a policy',
    damage: newFile('regulatory/2020-keeogo.md', '---\ndevice: keeogo\n---\n'),
    says: [
      'regulatory/2020-keeogo.md:1: candidateCharacteristics is missing; write keys and values, as "key: value" lines below it, or null if the source says nothing',
      'regulatory/2020-keeogo.md:1: furtherClearance is missing; write keys and values, as "key: value" lines below it, or null if the source says nothing',
      'regulatory/2020-keeogo.md:1: indications is missing; write a list; [] if there is nothing',
      'regulatory/2020-keeogo.md:1: maker is missing; write text, in quotes if it looks like a number, or null if the source says nothing',
      'regulatory/2020-keeogo.md:1: names is missing; write a list; [] if there is nothing',
      'regulatory/2020-keeogo.md:1: pathway is missing; write one of 510k, de-novo, pma, hde, or null if the source says nothing',
      'regulatory/2020-keeogo.md:1: predicate is missing; write keys and values, as "key: value" lines below it, or null if the source says nothing',
      'regulatory/2020-keeogo.md:1: readings is missing; write a list; [] if there is nothing',
      'regulatory/2020-keeogo.md:1: submission is missing; write text, in quotes if it looks like a number, or null if the source says nothing',
      'regulatory/2020-keeogo.md:1: wordAsPrinted is missing; write text, in quotes if it looks like a number',
      'regulatory/2020-keeogo.md:1: year is missing; write a number, without quotes, or null if the source says nothing',
      'regulatory/2020-keeogo.md:4: no text below the front matter; write it',
    ],
  },
  {
    defect: 'words in a device, which would not be shown',
    damage: inFile(
      'devices/rex.md',
      'outsideRecords: []\n---\n',
      'outsideRecords: []\n---\n\nWords.\n',
    ),
    says: [
      'devices/rex.md:12: text below the front matter; remove it: this kind of record has front matter only',
    ],
  },
  {
    defect: 'words that decide what no statement decides',
    damage: inBody('A powered exoskeleton is covered. The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: words that say "covered", which no statement of policies/powered-exoskeleton/2024-11-01.mdx says; copy the words from the source, or explain them under readings',
    ],
  },
  {
    defect: 'an FDA number that the data do not have',
    damage: inBody('See K131799. The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the FDA number "K131799" in the words, which no record has; copy it from the source, or add it to the data',
    ],
  },
  {
    defect: 'a PMID that the data do not have',
    damage: inBody('See PMID 22333044. The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the PMID "22333044" in the words, which no record has; copy it from the source, or add it to the data',
    ],
  },
]);
