import { inFile, inPolicy, newFile, testDefects } from '../../support/defect.ts';

/** Determinations, lines of business, criteria and codes. */
testDefects([
  {
    defect: 'a code listed twice',
    damage: inPolicy(
      '- code: E0739\n        asPrinted: "E0739**"',
      '- code: K1007\n        asPrinted: "K1007**"',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:34: the code K1007 twice in one group; keep one, or write note: the id of the note under readings that says why',
      'policies/powered-exoskeleton/2024-11-01.mdx:109: "K1007**" occurs 2 times in this record; add `within`: a longer quotation that occurs once',
      'policies/powered-exoskeleton/2024-11-01.mdx:115: the code "E0739" in the words, which no record has; copy it from the source, or add it to the data',
      'policies/powered-exoskeleton/2024-11-01.mdx:116: "E0739**" occurs 0 times in this record; copy the characters from the text',
    ],
  },
  {
    defect: 'a code that is not the printed one',
    damage: inPolicy('- code: E0739', '- code: E0738'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:34: the code E0738, but the source says "E0739**"; write the code in the source, or describe the error under readings',
      'policies/powered-exoskeleton/2024-11-01.mdx:115: the code "E0739" in the words, which no record has; copy it from the source, or add it to the data',
    ],
  },
  {
    defect: 'a code with two determinations for one line of business',
    damage: inPolicy(
      'relatedPolicies:',
      '  - heading: Other\n    text: "The following code(s) are covered:"\n    lines: [commercial]\n    decisions:\n      - { determination: covered, words: are covered }\n    codes:\n      - { code: K1007, asPrinted: K1007, descriptor: Device }\nrelatedPolicies:',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:41: "covered" for commercial, but the statements say "not-medically-necessary"; check both against the source; if it does say both, write confirmed: why',
      'policies/powered-exoskeleton/2024-11-01.mdx:43: "covered" for K1007 and commercial, but another group says "not-medically-necessary"; write what each group applies to, or confirmed: why both apply',
    ],
  },
  {
    defect: 'a determination that its words do not state',
    damage: inPolicy(
      'determination: not-medically-necessary, words: is considered',
      'determination: medically-necessary, words: is considered',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:20: the words "is considered not medically necessary" say "not-medically-necessary", the value "medically-necessary"; write the determination that the words state, or correct the words',
      'policies/powered-exoskeleton/2024-11-01.mdx:27: "not-medically-necessary" for commercial, but the statements say "medically-necessary"; check both against the source; if it does say both, write confirmed: why',
    ],
  },
  {
    defect: 'words that state two determinations',
    damage: inPolicy(
      'lower-limb disabilities is not covered as',
      'lower-limb disabilities is covered but not covered as',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:16: "is not covered" is not in the words of its block; copy the words from its text',
    ],
  },
  {
    defect: 'words of a group that its sentence does not print',
    damage: inPolicy(
      'words: not covered for Medicare Advantage Plans',
      'words: not covered for all',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:26: "not covered for all" is not in the words of its block; copy the words from its text',
    ],
  },
  {
    defect: 'one line of business twice, the other missing',
    damage: inPolicy(
      'lines: [commercial], determination: not-medically-necessary, words: is considered',
      'lines: [medicare-advantage], determination: not-medically-necessary, words: is considered',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:12: the statements say nothing for commercial; add what the source states for it, or remove it from lines',
      'policies/powered-exoskeleton/2024-11-01.mdx:20: the words for medicare-advantage name "Commercial Products"; write the line of business that the words name',
    ],
  },
  {
    defect: 'a line of business that is missing from a group',
    damage: inPolicy(
      '      - lines: [commercial]\n        determination: not-medically-necessary\n        words: not medically necessary for Commercial Products\n',
      '',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:25: the coding group says nothing for commercial; add what the source states for it, or write it under notStatedFor',
    ],
  },
  {
    defect: 'a line of business that is missing from the authorization',
    damage: inPolicy(
      'priorAuthorization: { text: Not applicable, values: [{ value: not-applicable }] }',
      'priorAuthorization: { text: Not applicable, values: [{ lines: [medicare-advantage], value: not-applicable }] }',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:11: the prior authorization says nothing for commercial; add what the source states for it, or write it under notStatedFor',
    ],
  },
  {
    defect: 'a version of one line of business that speaks of both',
    damage: inPolicy('lines: [medicare-advantage, commercial]', 'lines: [commercial]'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:16: "medicare-advantage", a line of business that this version does not list; write one of its lines of business: commercial; or add this one to lines',
      'policies/powered-exoskeleton/2024-11-01.mdx:26: "medicare-advantage", a line of business that this version does not list; write one of its lines of business: commercial; or add this one to lines',
    ],
  },
  {
    defect: 'a line of business that no policy speaks of',
    damage: newFile('lines-of-business/other.md', '---\nname: Other\naliases: []\n---\n'),
    says: [
      'lines-of-business/other.md:1: no health plan has a line of business of this kind; use "other" in another record, or remove the file',
    ],
  },
  {
    defect: 'an authorization that contradicts its print',
    damage: inPolicy(
      'priorAuthorization: { text: Not applicable, values: [{ value: not-applicable }] }',
      'priorAuthorization: { text: Not applicable, values: [{ value: required }] }',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:11: "required", but the source says "Not applicable"; write what the words say',
    ],
  },
  {
    defect: 'a health plan without a record',
    damage: inPolicy('payer: bcbsri', 'payer: bcbsr'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:4: "bcbsr" has no file in payers/; write the id of a file in payers/, or add one',
    ],
  },
  {
    defect: 'a line of business that its health plan does not have',
    damage: inFile('payers/bcbsri.md', '- { id: commercial,', '- { id: commercials,'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:5: "commercial" is not a line of business of bcbsri; write a line of business of its health plan: medicare-advantage, commercials',
      'policies/powered-exoskeleton/2024-11-01.mdx:20: the words for commercial name "Commercial Products"; write the line of business that the words name',
      'policies/powered-exoskeleton/2024-11-01.mdx:27: the words for commercial name "Commercial Products"; write the line of business that the words name',
      'policies/powered-exoskeleton/2024-11-01.mdx:27: the words for commercial name "Medicare Advantage Plans"; write the line of business that the words name',
    ],
  },
  {
    defect: 'a sentence on billing the member that is cut short',
    damage: inPolicy(
      ' in advance to continue with the treatment at their own expense."\n    in: notice',
      '."\n    in: notice',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:58: the notice says "If you provide services to a member which are determined to not be medically necessary (or in some cases medically necessary services which are non-covered benefits), you may not charge the member for the services unless you have informed the member and they have agreed in writing in advance to continue with the treatment at their own expense.", which memberBilling leaves out; add it, with in: notice',
      'policies/powered-exoskeleton/2024-11-01.mdx:59: "If you provide services to a member which are determined to not be medically necessary (or in some cases medically necessary services which are non-covered benefits), you may not charge the member for the services unless you have informed the member and they have agreed in writing." is not a complete sentence of the notice; copy the complete sentence from the notice',
    ],
  },
]);
