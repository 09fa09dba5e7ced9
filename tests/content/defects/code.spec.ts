import { inFile, inPolicy, testDefects } from '../../support/defect.ts';

const keeogo = 'regulatory/2020-keeogo.md';
const inEntry = (to: string) => inFile(keeogo, 'In 2020,', to);
const inBody = (to: string) => inPolicy('The goal of', to);

/** What would run or vanish in the text below the front matter. */
testDefects([
  {
    defect: 'an import that reads a file of the system',
    damage: inPolicy('## OVERVIEW', 'import fs from "node:fs"\n\n## OVERVIEW'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:124: an import or export; remove it: the page brings the parts',
    ],
  },
  {
    defect: 'an export',
    damage: inPolicy('## OVERVIEW', 'export const a = 1\n\n## OVERVIEW'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:124: an import or export; remove it: the page brings the parts',
    ],
  },
  {
    defect: 'an expression',
    damage: inBody('The {process.env.HOME} goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: an expression in braces; write the words; \\{ for a plain {',
    ],
  },
  {
    defect: 'an expression on its own line',
    damage: inPolicy('## OVERVIEW', '{1 + 1}\n\n## OVERVIEW'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:124: an expression in braces; write the words; \\{ for a plain {',
    ],
  },
  {
    defect: 'a comment of MDX, whose words would vanish',
    damage: inBody('The {/* first */} goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: an expression in braces; write the words; \\{ for a plain {',
    ],
  },
  {
    defect: 'a brace that is not closed',
    damage: inBody('The {goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a { that is not closed ("{goal of the po"); write \\{ for a plain {, or fix the component',
    ],
  },
  {
    defect: 'p<0.05 in a policy',
    damage: inBody('The p<0.05 goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a < that does not start a component ("<0.05 goal of t"); write \\< for a plain <, or fix the component',
    ],
  },
  {
    defect: 'p\\<0.05 in a policy: a < by its escape',
    damage: inBody('The p\\<0.05 goal of'),
    says: [],
  },
  {
    defect: '<4/5 strength in an entry: a < that starts no tag is words',
    damage: inEntry('With <4/5 strength. In 2020,'),
    says: [],
  },
  {
    defect: 'a script in an entry',
    damage: inEntry('<script>alert(1)</script>\n\nIn 2020,'),
    says: ['regulatory/2020-keeogo.md:26: raw HTML; write it in Markdown'],
  },
  {
    defect: 'a script in a policy',
    damage: inPolicy('## OVERVIEW', '<script>alert(1)</script>\n\n## OVERVIEW'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:124: the component <script>; use one of MedicalCriteria, PriorAuthorization, PolicyStatement, Coverage, RegulatoryEntries, Coding, RelatedPolicies, Published, References, OurHeading, Cite',
    ],
  },
  {
    defect: 'a frame and a style in an entry',
    damage: inEntry(
      '<iframe src="https://example.com"></iframe>\n\n<style>p { color: red }</style>\n\nIn 2020,',
    ),
    says: [
      'regulatory/2020-keeogo.md:26: raw HTML; write it in Markdown',
      'regulatory/2020-keeogo.md:28: raw HTML; write it in Markdown',
    ],
  },
  {
    defect: 'an HTML comment, whose words would vanish',
    damage: inEntry('<!-- In 2019 --> In 2020,'),
    says: ['regulatory/2020-keeogo.md:26: raw HTML; write it in Markdown'],
  },
  {
    defect: 'an element among the words',
    damage: inEntry('<span onclick="alert(1)">In</span> 2020,'),
    says: ['regulatory/2020-keeogo.md:26: raw HTML; write it in Markdown'],
  },
  {
    defect: 'a citation with an expression',
    damage: inBody('A study.<Cite id={"zeilig-2012"}>1</Cite> The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a <Cite> of another form; write <Cite id="zeilig-2012">1</Cite> among the words',
    ],
  },
  {
    defect: 'a javascript: link',
    damage: inEntry('[In](javascript:alert(1)) 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a link to "javascript:alert(1)"; link to https:, mailto:, a page as "/codes/k1007/", or remove the link',
    ],
  },
  {
    defect: 'a javascript: link in disguise',
    damage: inEntry('[In](JaVaScRiPt&#58;alert(1)) 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a character by its name in HTML (&#58;); write the character itself; \\< for <',
      'regulatory/2020-keeogo.md:26: a link to "JaVaScRiPt:alert(1)"; link to https:, mailto:, a page as "/codes/k1007/", or remove the link',
    ],
  },
  {
    defect: 'a relative image',
    damage: inEntry('![](./missing.png)\n\nIn 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: an image; say in words what it shows: policies hold no images',
    ],
  },
  {
    defect: 'an absolute image without words for it',
    damage: inEntry('![](/missing.png)\n\nIn 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: an image; say in words what it shows: policies hold no images',
    ],
  },
  {
    defect: 'a heading whose anchor a code has',
    damage: inPolicy('## BACKGROUND', '## K1007'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:136: the heading "K1007", but its anchor "k1007" is taken; use <OurHeading> with other words, or ask for a new anchor',
    ],
  },
  {
    defect: 'code',
    damage: inEntry('```\ncode\n```\n\nIn 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: code; remove the spaces at the start of the line, or the ``` around it',
    ],
  },
  {
    defect: 'words that an indent makes code',
    damage: inEntry('    In 2019\n\nIn 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: code; remove the spaces at the start of the line, or the ``` around it',
    ],
  },
  {
    defect: 'words struck through',
    damage: inEntry('~~In~~ 2020,'),
    says: ['regulatory/2020-keeogo.md:26: words struck through by ~; write \\~ for a plain ~'],
  },
  {
    defect: 'a list of tasks',
    damage: inEntry('- [x] In\n\nIn 2020,'),
    says: ['regulatory/2020-keeogo.md:25: a box of a task list; write \\[ for a plain ['],
  },
  {
    defect: 'a code that the data do not have',
    damage: inBody('See K1008. The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the code "K1008" in the words, which no record has; copy it from the source, or add it to the data',
    ],
  },
  {
    defect: 'a CPT code that the data do not have',
    damage: inBody('See CPT code 97116. The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the code "97116" in the words, which no record has; copy it from the source, or add it to the data',
    ],
  },
]);
