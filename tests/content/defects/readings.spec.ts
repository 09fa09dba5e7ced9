import { bibliography, inFile, inPolicy, testDefects } from '../../support/defect.ts';

/** A reading that no longer matches the print, wherever it stands. */
testDefects([
  {
    defect: 'a reading whose print has changed, in an entry',
    damage: inFile(
      'regulatory/2022-atalante.md',
      'mobility exercises, handsfree,',
      'mobility exercises, hands-free,',
    ),
    says: [
      'regulatory/2022-atalante.md:26: "handsfree" occurs 0 times in this record; copy the characters from the text',
    ],
  },
  {
    defect: 'a reading whose print has changed, in the facts of a policy',
    damage: inPolicy('asPrinted: "K1007**"', 'asPrinted: "K1007*"'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:109: "K1007**" occurs 0 times in this record; copy the characters from the text',
    ],
  },
  {
    defect: 'a reading whose print has changed, in the words of a policy',
    damage: inPolicy('walk, and to navigate stairs', 'walk, and to climb stairs'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:75: "to navigate stairs" occurs 0 times in this record; copy the characters from the text',
    ],
  },
  {
    defect: 'a reading whose print has changed, in a reference',
    damage: inFile(bibliography, '19(1): 27. PMID35292044"', '19(1): 27. PMID 35292044"'),
    says: [
      'references/powered-exoskeleton.md:77: "PMID35292044" occurs 0 times in this record; copy the characters from the text',
    ],
  },
  {
    defect: 'a reading that would be marked in two places',
    damage: inPolicy('stairs. The devices', 'stairs, to navigate stairs. The devices'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:75: "to navigate stairs" occurs 2 times in this record; add `within`: a longer quotation that occurs once',
    ],
  },
  {
    defect: 'a reading across emphasis, which would not be marked',
    damage: inPolicy('walk, and to navigate stairs', 'walk, and to *navigate* stairs'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:75: "to navigate stairs" occurs 0 times in this record; copy the characters from the text',
    ],
  },
  {
    defect: 'a comment of ours that is written as a correction',
    damage: inFile(
      'regulatory/2022-atalante.md',
      'readAs: hands-free',
      'readAs: hands-free, not coverage criteria',
    ),
    says: [
      'regulatory/2022-atalante.md:27: "hands-free, not coverage criteria" says something about the text ("coverage"); write the likely words, or write null and put the comment under reason',
    ],
  },
  {
    defect: 'a reading id that stands twice',
    damage: inFile('regulatory/2022-atalante.md', 'id: atalante-hands-free', 'id: stairs-overview'),
    says: [
      'regulatory/2022-atalante.md:25: the reading id "stairs-overview" is used twice, first in policies/powered-exoskeleton/2024-11-01.mdx; keep it in one place, or correct the other',
    ],
  },
]);
