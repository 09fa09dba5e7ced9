import { bibliography, inFile, testDefects } from '../../support/defect.ts';

/**
 * Facts-only changes that the check lets pass, each with the reason: no words with a closed form state them, so
 * a person has to judge. A row that a new rule stops is to move to the other tables.
 */
testDefects([
  {
    defect:
      'a limit left out: any words can limit a use, and only ages and "not intended for" have a form',
    damage: inFile(
      'regulatory/2022-atalante.md',
      '      - able to tolerate a stand-up position\n',
      '',
    ),
    says: [],
  },
  {
    defect:
      'a setting of three words for one of two: how many of the words around it belong to it is open',
    damage: inFile(
      'regulatory/2020-keeogo.md',
      'in rehabilitation settings }',
      'rehabilitation settings }',
    ),
    says: [],
  },
  {
    defect: 'a name from outside: no text here prints it, so its source alone can be asked',
    damage: inFile('devices/rewalk.md', 'name: ReWalk Personal', 'name: ReWalk Home'),
    says: [],
  },
  {
    defect: 'a number from outside: FDA alone knows it, the check only knows its year',
    damage: inFile('devices/honda-walking-assist.md', 'K181294', 'K181249'),
    says: [],
  },
  {
    defect: 'a DOI from outside: the citation does not print it',
    damage: inFile(bibliography, '10.1186/s12984-022-01083-7', '10.1186/s12984-022-01083-8'),
    says: [],
  },
  {
    defect: 'how sure a reading is: our own judgment',
    damage: inFile('regulatory/2014-rewalk.md', 'confidence: medium-high', 'confidence: high'),
    says: [],
  },
  {
    defect: 'what damaged print is read as: the words are damaged, so they cannot state it',
    damage: inFile('regulatory/2022-atalante.md', 'readAs: hands-free', 'readAs: hand-free'),
    says: [],
  },
  {
    defect: 'a definition of the glossary: our own words',
    damage: inFile('glossary/fda.md', 'definition: ', 'definition: In short, '),
    says: [],
  },
]);
