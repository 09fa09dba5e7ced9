import { inFile, inPolicy, testDefects } from '../../support/defect.ts';

/** A name that is damaged in the policy leaves the glossary's term for it without a place. */
const brokenTerm =
  'glossary/guillain-barre-syndrome.md:1: the term "Guillain-Barré syndrome" is in no policy text; write it as the policy does, or remove the file';

const inBody = (to: string) => inPolicy('The goal of', to);
const inName = (to: string) => inFile('devices/rex.md', 'name: REX', `name: ${to}`);

/** What no file may hold, in its facts and in its words. */
testDefects([
  {
    defect: 'a zero-width space in a name',
    damage: inName('RE\u200BX'),
    says: [
      'devices/rex.md:2: the invisible character U+200B at character 9; remove it, or type a plain space',
    ],
  },
  {
    defect: 'a zero-width joiner in the words',
    damage: inBody('The go\u200Dal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the invisible character U+200D at character 7; remove it, or type a plain space',
    ],
  },
  {
    defect: 'a soft hyphen',
    damage: inBody('The go\u00ADal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the invisible character U+00AD at character 7; remove it, or type a plain space',
    ],
  },
  {
    defect: 'a bidi override',
    damage: inBody('The \u202Egoal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the invisible character U+202E at character 5; remove it, or type a plain space',
    ],
  },
  {
    defect: 'a control character',
    damage: inBody('The \u0007goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the invisible character U+0007 at character 5; remove it, or type a plain space',
    ],
  },
  {
    defect: 'a tab among words',
    damage: inBody('The\tgoal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a tab U+0009 at character 4; remove it, or type a plain space',
    ],
  },
  {
    defect: 'a line separator',
    damage: inBody('The\u2028goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the invisible character U+2028 at character 4; remove it, or type a plain space',
    ],
  },
  {
    defect: 'a thin space',
    damage: inBody('The\u2009goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the invisible character U+2009 at character 4; remove it, or type a plain space',
    ],
  },
  {
    defect: 'a character of a private area',
    damage: inBody('The \uE000goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the invisible character U+E000 at character 5; remove it, or type a plain space',
    ],
  },
  {
    defect: 'a replacement character',
    damage: inBody('The \uFFFDgoal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the mis-decoded characters "�"; write the character in the source, in UTF-8',
    ],
  },
  {
    defect: 'mojibake in a name',
    damage: inName('REXâ„¢'),
    says: [
      'devices/rex.md:2: the mis-decoded characters "â„¢"; write the character in the source, in UTF-8',
    ],
  },
  {
    defect: 'mojibake of an accent',
    damage: inPolicy('Guillain-Barré', 'Guillain-BarrÃ©'),
    says: [
      brokenTerm,
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the mis-decoded characters "Ã©"; write the character in the source, in UTF-8',
    ],
  },
  {
    defect: 'mojibake of a quotation mark',
    damage: inBody('The goalâ€™s'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the mis-decoded characters "â€™"; write the character in the source, in UTF-8',
    ],
  },
  {
    defect: 'a question mark for a letter',
    damage: inPolicy('Guillain-Barré', 'Guillain-Ba?ré'),
    says: [
      brokenTerm,
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a question mark within a word ("a?r"); write the letter in the source',
    ],
  },
  {
    defect: 'an accent as a character of its own',
    damage: inPolicy('Guillain-Barré', 'Guillain-Barre\u0301'),
    says: [
      brokenTerm,
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a letter and its accent as two characters; save the file in Unicode normal form C',
    ],
  },
  {
    defect: 'a Cyrillic letter in a code among the words',
    damage: inBody('See К1007. The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the letter "К" of another script, which looks Latin; type the Latin letter',
    ],
  },
  {
    defect: 'a Greek capital within a word',
    damage: inBody('The ΑSIA goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the letter "Α" of another script, which looks Latin; type the Latin letter',
    ],
  },
  {
    defect: 'full-width digits',
    damage: inBody('See K１007. The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the letter "１" of another script, which looks Latin; type the Latin letter',
    ],
  },
  {
    defect: 'Greek as medicine writes it, and other letters of Europe',
    damage: inBody(
      'TNF-α, β2 and 5 μm, by Kozłowski, Müller and Ångström, ≥ 3 × 2 °C. The goal of',
    ),
    says: [],
  },
  {
    defect: 'a TODO',
    damage: inBody('TODO: the goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the placeholder "TODO: the goal of the powered exoskeleton is to enable people wh"; write what belongs there, or remove it',
    ],
  },
  {
    defect: 'a TBD in the facts',
    damage: inFile('devices/rex.md', 'maker: null', 'maker: TBD'),
    says: [
      'devices/rex.md:5: maker is "TBD", which no regulatory record gives; write null',
      'devices/rex.md:5: the placeholder "TBD"; write what belongs there, or remove it',
    ],
  },
  {
    defect: 'a placeholder in a comment',
    damage: inFile('devices/rex.md', 'name: REX', '# FIXME: the name\nname: REX'),
    says: [
      'devices/rex.md:2: the placeholder "FIXME: the name"; write what belongs there, or remove it',
    ],
  },
  {
    defect: 'XXX',
    damage: inBody('The XXX goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the placeholder "XXX goal of the powered exoskeleton is to enable people who do"; write what belongs there, or remove it',
    ],
  },
  {
    defect: 'lorem ipsum',
    damage: inBody('Lorem ipsum dolor. The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the placeholder "Lorem ipsum"; write what belongs there, or remove it',
    ],
  },
  {
    defect: 'words to be inserted',
    damage: inBody('The [insert device] goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the placeholder "[insert device]"; write what belongs there, or remove it',
    ],
  },
  {
    defect: 'three question marks',
    damage: inBody('The goal ??? of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the placeholder "???"; write what belongs there, or remove it',
    ],
  },
  {
    defect: 'a karyotype, and todo as a word',
    damage: inBody('A 47,XXX karyotype; todo is a word. The goal of'),
    says: [],
  },
  {
    defect: 'conflict markers among the words',
    damage: inBody('<<<<<<< HEAD\nThe goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the conflict marker "<<<<<<<"; finish the merge: keep one side and remove the markers',
    ],
  },
]);
