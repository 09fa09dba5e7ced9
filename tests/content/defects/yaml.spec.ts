import { inFile, inPolicy, newFile, policy, testDefects } from '../../support/defect.ts';

const device = 'devices/rex.md';

/** YAML that is malformed, or more than a record needs. */
testDefects([
  {
    defect: 'a quote that is not closed, in a policy',
    damage: inPolicy('kind: Medical', 'kind: "Medical'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:3: invalid YAML (deficient indentation); look here and just above: close quotes, and put text with : or # in quotes',
    ],
  },
  {
    defect: 'a quote that is not closed, in a device',
    damage: inFile(device, 'name: REX', 'name: "REX'),
    says: [
      'devices/rex.md:3: invalid YAML (deficient indentation); look here and just above: close quotes, and put text with : or # in quotes',
    ],
  },
  {
    defect: 'a key that stands twice',
    damage: inFile(device, 'name: REX', 'name: REX\nname: REX'),
    says: [
      'devices/rex.md:3: the key "name" a second time; keep one of the two, with all its values',
    ],
  },
  {
    defect: 'a tab as indentation',
    damage: inFile(device, '  - REX powered', '\t- REX powered'),
    says: ['devices/rex.md:4: a tab U+0009 at character 1; remove it, or type a plain space'],
  },
  {
    defect: 'facts that are not closed',
    damage: newFile('glossary/fda.md', '---\nterm: FDA\n'),
    says: [
      'glossary/fda.md:1: front matter without a closing ---; begin the file with front matter between two lines of ---',
    ],
  },
  {
    defect: 'facts that are missing',
    damage: newFile('glossary/fda.md', 'term: FDA\n'),
    says: [
      'glossary/fda.md:1: no front matter at the start of the file; begin the file with front matter between two lines of ---',
    ],
  },
  {
    defect: 'an alias bomb',
    damage: inFile(
      device,
      'aliases:',
      `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [${Array(9).fill('*a').join(', ')}]\nc: &c [${Array(9).fill('*b').join(', ')}]\nd: &d [${Array(9).fill('*c').join(', ')}]\naliases:`,
    ),
    says: [
      'devices/rex.md:3: the unknown key "a"; remove it; the keys here are name, aliases, maker, formerMakerNames, mentionOnly, outsideNames, outsideRecords',
      'devices/rex.md:4: the unknown key "b"; remove it; the keys here are name, aliases, maker, formerMakerNames, mentionOnly, outsideNames, outsideRecords',
      'devices/rex.md:5: the unknown key "c"; remove it; the keys here are name, aliases, maker, formerMakerNames, mentionOnly, outsideNames, outsideRecords',
      'devices/rex.md:6: the unknown key "d"; remove it; the keys here are name, aliases, maker, formerMakerNames, mentionOnly, outsideNames, outsideRecords',
    ],
  },
  {
    defect: 'more aliases than a record needs',
    damage: inFile(
      device,
      'aliases:',
      `a: &a x\nb: [${Array(101).fill('*a').join(', ')}]\naliases:`,
    ),
    says: [
      'devices/rex.md:4: invalid YAML (aliases exceeded maxAliases (100)); write the values out',
    ],
  },
  {
    defect: 'facts that are nested too deep',
    damage: inFile(device, 'maker: null', `maker: ${'['.repeat(30)}${']'.repeat(30)}`),
    says: ['devices/rex.md:5: invalid YAML (nesting exceeded maxDepth (20)); write the values out'],
  },
  {
    defect: 'an unknown YAML tag',
    damage: inFile(device, 'name: REX', 'name: !!js/function REX'),
    says: [
      'devices/rex.md:2: text that begins with !, which YAML reads as syntax; put the text in quotes',
    ],
  },
  {
    defect: 'a __proto__ key',
    damage: inFile(device, 'name: REX', '__proto__: { name: REX }\nname: REX'),
    says: [
      'devices/rex.md:2: the unknown key "__proto__"; remove it; the keys here are name, aliases, maker, formerMakerNames, mentionOnly, outsideNames, outsideRecords',
    ],
  },
  {
    defect: 'a merge key',
    damage: inFile(device, 'name: REX', '<<: { name: REX }\nname: REX'),
    says: [
      'devices/rex.md:2: the unknown key "<<"; remove it; the keys here are name, aliases, maker, formerMakerNames, mentionOnly, outsideNames, outsideRecords',
    ],
  },
  {
    defect: 'a value cut off by a comment',
    damage: inFile(device, 'name: REX', 'name: REX #2'),
    says: [
      'devices/rex.md:2: words after a # that would not be published ("#2"); put the whole value in quotes, or the comment on a line of its own',
    ],
  },
  {
    defect: 'a comment on a line of its own',
    damage: inFile(device, 'name: REX', '# The name on the label\nname: REX'),
    says: [],
  },
  {
    defect: `a policy that is empty (${policy})`,
    damage: newFile(policy, ''),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:1: an empty file; write the record, or remove the file',
    ],
  },
]);
