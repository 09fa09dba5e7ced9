import { inFile, inPolicy, newFile, bibliography, testDefects } from '../../support/defect.ts';

const device = 'devices/rex.md';

/** What stands in the facts of one file: keys and types. */
testDefects([
  {
    defect: 'a required field that is missing',
    damage: inPolicy(
      'title: Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities\n',
      '',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:1: title is missing; write text, in quotes if it looks like a number',
    ],
  },
  {
    defect: 'a misspelt optional field',
    damage: inPolicy('coverage:', 'formerTitle: []\ncoverage:'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:21: the unknown key "formerTitle"; write "formerTitles"',
    ],
  },
  {
    defect: 'a misspelt required field',
    damage: inPolicy('lastReviewed:', 'lastReveiwed:'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:1: lastReviewed is missing; write keys and values, as "key: value" lines below it, or null if the source says nothing',
      'policies/powered-exoskeleton/2024-11-01.mdx:7: the unknown key "lastReveiwed"; write "lastReviewed"',
    ],
  },
  {
    defect: 'a field of a wrong type',
    damage: inPolicy(
      'title: Powered Exoskeleton for Ambulation in Patients with Lower-Limb Disabilities',
      'title: 123',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:3: title is 123; write text, in quotes if it looks like a number',
    ],
  },
  {
    defect: 'an unquoted PMID',
    damage: inFile(bibliography, 'PMID: "22333043"', 'PMID: 22333043'),
    says: [
      'references/powered-exoskeleton.md:17: references.0.PMID is 22333043; write text, in quotes if it looks like a number',
    ],
  },
  {
    defect: 'a PMID as it is printed, with ten digits and a dot',
    damage: inFile(bibliography, 'PMID: "29105657"', 'PMID: "2910565717."'),
    says: [
      'references/powered-exoskeleton.md:303: references.15.PMID is "2910565717."; write a quoted PMID of seven or eight digits, for example "22333043"',
    ],
  },
  {
    defect: 'a DOI as an address',
    damage: inFile(bibliography, 'DOI: "10.1001/', 'DOI: "https://doi.org/10.1001/'),
    says: [
      'references/powered-exoskeleton.md:860: references.44.DOI is "https://doi.org/10.1001/jamanetworkopen.2024.31501"; write a DOI without its web address, for example "10.1001/jama.2024.1"',
    ],
  },
  {
    defect: 'a malformed DOI',
    damage: inFile(bibliography, 'DOI: "10.1001/', 'DOI: "10.1001 '),
    says: [
      'references/powered-exoskeleton.md:860: references.44.DOI is "10.1001 jamanetworkopen.2024.31501"; write a DOI without its web address, for example "10.1001/jama.2024.1"',
    ],
  },
  {
    defect: 'a list that is a map',
    damage: inFile(
      bibliography,
      /* the list as a map */ 'devices: []',
      'devices: { rewalk: true }',
    ),
    says: [
      'references/powered-exoskeleton.md:38: references.1.devices is a set of keys; write a list; [] if there is nothing',
    ],
  },
  {
    defect: 'a reference without an id',
    damage: inFile(bibliography, '  - id: zeilig-2012\n    type:', '  - type:'),
    says: [
      'references/powered-exoskeleton.md:4: references.0.id is missing; write text, in quotes if it looks like a number',
    ],
  },
  {
    defect: 'an author with a misspelt key',
    damage: inFile(bibliography, '{ family: "Zeilig"', '{ familly: "Zeilig"'),
    says: [
      'references/powered-exoskeleton.md:7: references.0.author.0.family is missing; write text, in quotes if it looks like a number',
      'references/powered-exoskeleton.md:7: the unknown key "references.0.author.0.familly"; remove it',
    ],
  },
  {
    defect: 'an empty bibliography',
    damage: newFile(bibliography, '---\n---\n'),
    says: [
      'references/powered-exoskeleton.md:1: references is missing; write a list; [] if there is nothing',
      'references/powered-exoskeleton.md:1: title is missing; write text, in quotes if it looks like a number',
    ],
  },
  {
    defect: 'a code of another form',
    damage: inPolicy('- code: K1007', '- code: K100'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:31: codingGroups.0.codes.0.code is "K100"; write a procedure code in Latin capitals and digits, for example "K1007"',
    ],
  },
  {
    defect: 'a code in lower case',
    damage: inPolicy('- code: K1007', '- code: k1007'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:31: codingGroups.0.codes.0.code is "k1007"; write a procedure code in Latin capitals and digits, for example "K1007"',
    ],
  },
  {
    defect: 'a code with a Cyrillic letter',
    damage: inPolicy('- code: K1007', '- code: К1007'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:31: codingGroups.0.codes.0.code is "К1007"; write a procedure code in Latin capitals and digits, for example "K1007"',
      'policies/powered-exoskeleton/2024-11-01.mdx:31: the letter "К" of another script, which looks Latin; type the Latin letter',
    ],
  },
  {
    defect: 'an FDA number of five digits',
    damage: inFile('regulatory/2016-indego.md', 'submission: K152416', 'submission: K15241'),
    says: [
      'regulatory/2016-indego.md:8: submission is "K15241"; write an FDA submission number, for example "K152416", or null if the source says nothing',
    ],
  },
  {
    defect: 'a misspelt determination',
    damage: inPolicy(
      'determination: not-covered, words: is not covered }',
      'determination: not covered, words: is not covered }',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:16: statements.0.decisions.0.determination is "not covered"; write one of not-covered, not-medically-necessary, covered, covered-with-criteria, medically-necessary, medically-necessary-with-criteria, not-separately-reimbursed, contract-exclusion, investigational, other',
    ],
  },
  {
    defect: 'no determinations for a group',
    damage: inPolicy(
      `    decisions:
      - { lines: [medicare-advantage], determination: not-covered, words: not covered for Medicare Advantage Plans }
      - lines: [commercial]
        determination: not-medically-necessary
        words: not medically necessary for Commercial Products`,
      '    decisions: []',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:23: no decisions, but the words say "not-covered" and "not-medically-necessary"; write the decisions that the words above the codes state',
    ],
  },
  {
    defect: 'a slug in the facts',
    damage: inPolicy('kind: Medical', 'slug: other\nkind: Medical'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:2: the unknown key "slug"; remove it; the keys here are kind, title, payer, lines, effectiveDate, lastReviewed, lastUpdated, draft, ended, replaces, formerTitles, subjects, source, medicalCriteria, priorAuthorization, statements, coverage, codingGroups, relatedPolicies, publications, regulatory, bibliography, notice, memberBilling, readings',
    ],
  },
  {
    defect: 'an id in the facts',
    damage: inFile(device, 'name: REX', 'id: rewalk\nname: REX'),
    says: [
      'devices/rex.md:2: the unknown key "id"; remove it; the keys here are name, aliases, maker, formerMakerNames, mentionOnly, outsideNames, outsideRecords',
    ],
  },
]);
