import { inFile, inPolicy, testDefects } from '../../support/defect.ts';

const keeogo = 'regulatory/2020-keeogo.md';
const inEntry = (to: string) => inFile(keeogo, 'In 2020,', to);
const inBody = (to: string) => inPolicy('The goal of', to);
const table = (rows: string) =>
  inPolicy('### Regulatory Status', `${rows}\n\n### Regulatory Status`);

/** Headings, tables and notes in the text below the front matter. */
testDefects([
  {
    defect: 'a heading of level 1',
    damage: inPolicy('## OVERVIEW', '# OVERVIEW'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:124: the heading "OVERVIEW" of level 1; begin it with ##; \\# for a plain #',
    ],
  },
  {
    defect: 'a heading that skips a level',
    damage: inPolicy('### Regulatory Status', '#### Regulatory Status'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:144: the heading "Regulatory Status" of level 4; begin it with ###',
    ],
  },
  {
    defect: 'a heading that stands twice',
    damage: inPolicy('## BACKGROUND', '## OVERVIEW'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:136: a second heading "OVERVIEW"; give each heading words of its own',
    ],
  },
  {
    defect: 'a heading in an entry, which would be lost',
    damage: inEntry('## Keeogo\n\nIn 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: the heading "Keeogo"; write it as words: an entry has no headings; \\# for a plain #',
    ],
  },
  {
    defect: 'a footnote without its note',
    damage: inBody('The goal[^9] of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a Markdown footnote ([^9]); cite with <Cite id="zeilig-2012">1</Cite>',
    ],
  },
  {
    defect: 'a footnote with its note, which would vanish',
    damage: inPolicy('## BACKGROUND', 'A study.[^9]\n\n[^9]: Zeilig 2012.\n\n## BACKGROUND'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:136: a Markdown footnote ([^9]); cite with <Cite id="zeilig-2012">1</Cite>',
      'policies/powered-exoskeleton/2024-11-01.mdx:138: a Markdown footnote ([^9]); cite with <Cite id="zeilig-2012">1</Cite>',
    ],
  },
  {
    defect: 'a note that is never cited',
    damage: inPolicy('## BACKGROUND', '[^9]: Zeilig 2012.\n\n## BACKGROUND'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:136: a Markdown footnote ([^9]); cite with <Cite id="zeilig-2012">1</Cite>',
    ],
  },
  { defect: 'a table', damage: table('| a | b |\n| --- | --- |\n| 1 | 2 |'), says: [] },
  {
    defect: 'a row with a cell too many, which would vanish',
    damage: table('| a | b |\n| --- | --- |\n| 1 | 2 | 3 |'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:146: a row of 3 cells in a table of 2; give each row as many cells as the head; write \\| for a | in the words',
    ],
  },
  {
    defect: 'a row with a cell too few',
    damage: table('| a | b |\n| --- | --- |\n| 1 |'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:146: a row of 1 cells in a table of 2; give each row as many cells as the head; write \\| for a | in the words',
    ],
  },
  {
    defect: 'a table without its line below the head',
    damage: table('| a | b |\n| 1 | 2 |'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:144: rows between | that are no table; put a line of | --- | below the head, and an empty line above it',
    ],
  },
  {
    defect: 'an aligned column',
    damage: table('| a | b |\n| --- | --: |\n| 1 | 2 |'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:145: an aligned column; write --- without a colon',
    ],
  },
]);
