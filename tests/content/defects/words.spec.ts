import { inFile, bibliography, testDefects } from '../../support/defect.ts';

const device = 'devices/rex.md';

/** Words in the facts of one file. */
testDefects([
  {
    defect: 'a colon in an unquoted title',
    damage: inFile(bibliography, 'title: References', 'title: References: in'),
    says: [
      'references/powered-exoskeleton.md:2: text with a colon and a space; put the text in quotes',
    ],
  },
  {
    defect: 'an empty title',
    damage: inFile(
      bibliography,
      'title: References in the Powered Exoskeleton policy',
      'title: ""',
    ),
    says: ['references/powered-exoskeleton.md:2: title is ""; write the words'],
  },
  {
    defect: 'a title of white space',
    damage: inFile(
      bibliography,
      'title: References in the Powered Exoskeleton policy',
      'title: "   "',
    ),
    says: [
      'references/powered-exoskeleton.md:2: title is "   "; remove the space at the start or the end',
    ],
  },
  {
    defect: 'a title of 10,000 characters',
    damage: inFile(
      bibliography,
      'title: References in the Powered Exoskeleton policy',
      `title: ${'Powered '.repeat(1249)}Exoskeleton`,
    ),
    says: [
      'references/powered-exoskeleton.md:2: title is text of 10003 characters; write at most 300 characters',
    ],
  },
  {
    defect: 'HTML in a title',
    damage: inFile(bibliography, 'title: References', 'title: <b>References</b>'),
    says: [
      'references/powered-exoskeleton.md:2: title is "<b>References</b> in the Powered Exoskeleton policy"; write the words without HTML',
    ],
  },
  {
    defect: 'a title on two lines',
    damage: inFile(
      bibliography,
      'title: References in the Powered',
      'title: |-\n  References in the\n  Powered',
    ),
    says: [
      'references/powered-exoskeleton.md:2: title is "References in the\\nPowered Exoskeleton policy"; write it on one line, or folded with >-',
    ],
  },
  {
    defect: 'a character by its name in HTML in a title',
    damage: inFile(bibliography, 'title: References', 'title: References&trade;'),
    says: [
      'references/powered-exoskeleton.md:2: title is "References&trade; in the Powered Exoskeleton policy"; write the character itself, for example "™", not its name in HTML',
    ],
  },
  {
    defect: 'an escape for a zero-width space',
    damage: inFile(device, 'name: REX', 'name: "RE\\u200BX"'),
    says: [
      'devices/rex.md:2: the invisible character U+200B at character 3; remove it, or type a plain space',
    ],
  },
]);
