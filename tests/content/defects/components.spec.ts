import { inPolicy, testDefects } from '../../support/defect.ts';

const inBody = (to: string) => inPolicy('The goal of', to);

/** The vocabulary of a policy, and citations. */
testDefects([
  {
    defect: 'an unknown component',
    damage: inPolicy('<Coding />', '<Codes />\n\n<Coding />'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:152: the component <Codes>; use one of MedicalCriteria, PriorAuthorization, PolicyStatement, Coverage, RegulatoryEntries, Coding, RelatedPolicies, Published, References, OurHeading, Cite',
    ],
  },
  {
    defect: 'a component with attributes',
    damage: inPolicy('<Coding />', '<Coding group={1} />'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:152: a <Coding> of another form; write <Coding /> on a line of its own',
    ],
  },
  {
    defect: 'a component with words in it, which would be lost',
    damage: inPolicy('<Coding />', '<Coding>words</Coding>'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:152: a <Coding> of another form; write <Coding /> on a line of its own',
    ],
  },
  {
    defect: 'a component among words',
    damage: inBody('See <Coverage /> for the goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a <Coverage> of another form; write <Coverage /> on a line of its own',
      'policies/powered-exoskeleton/2024-11-01.mdx:134: a second <Coverage />; place it once',
    ],
  },
  {
    defect: 'a part that is missing, so that its words would be lost',
    damage: inPolicy('<Coverage />\n', ''),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:1: <Coverage /> is missing, so what it shows would not be published; put <Coverage /> where the source has that part',
    ],
  },
  {
    defect: 'a part that stands twice',
    damage: inPolicy('<Published />', '<Published />\n\n<Published />'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:158: a second <Published />; place it once',
    ],
  },
  {
    defect: 'a citation without an id',
    damage: inBody('A study.<Cite>1</Cite> The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a <Cite> of another form; write <Cite id="zeilig-2012">1</Cite> among the words',
    ],
  },
  {
    defect: 'a citation of a reference that does not exist',
    damage: inBody('A study.<Cite id="zeilig-2013">1</Cite> The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the citation of "zeilig-2013", which is not in the reference list; write the id of a reference in the list',
    ],
  },
  {
    defect: 'a citation by a wrong number',
    damage: inBody('A study.<Cite id="zeilig-2012">2</Cite> The goal of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: the citation "2" of "zeilig-2012", which is number 1; cite the reference with the number in the source',
    ],
  },
  {
    defect: 'a citation',
    damage: inBody('A study.<Cite id="zeilig-2012">¹</Cite> The goal of'),
    says: [],
  },
  {
    defect: 'a heading that a part has already',
    damage: inPolicy('## BACKGROUND', '## CODING'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:152: the heading "CODING" above <Coding />; remove it',
    ],
  },
]);
