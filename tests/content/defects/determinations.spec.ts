import { inPolicy, newFile, testDefects } from '../../support/defect.ts';

/** Determinations, lines of business, criteria and codes. */
testDefects([
  {
    defect: 'a code listed twice',
    damage: inPolicy(
      '- code: E0739\n        asPrinted: "E0739**"',
      '- code: K1007\n        asPrinted: "K1007**"',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:43: the code K1007 has a second determination for commercial; keep the one that the source states',
      'policies/powered-exoskeleton/2024-11-01.mdx:43: the code K1007 has a second determination for medicare-advantage; keep the one that the source states',
      'policies/powered-exoskeleton/2024-11-01.mdx:115: "K1007**" is printed 2 times in this record; add `within`: a longer quotation that occurs once',
      'policies/powered-exoskeleton/2024-11-01.mdx:121: the code "E0739" in the words, which no record has; copy it from the source, or add it to the data',
      'policies/powered-exoskeleton/2024-11-01.mdx:122: "E0739**" is printed 0 times in this record; copy the characters from the printed words',
    ],
  },
  {
    defect: 'a code that is not the printed one',
    damage: inPolicy('- code: E0739', '- code: E0738'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:43: the code E0738, where "E0739**" is printed; write the printed code, or describe the damage under readings',
      'policies/powered-exoskeleton/2024-11-01.mdx:121: the code "E0739" in the words, which no record has; copy it from the source, or add it to the data',
    ],
  },
  {
    defect: 'a code with two determinations for one line of business',
    damage: inPolicy(
      'relatedPolicies:',
      '  - heading: Other\n    sentence: "The following code(s) are covered:"\n    determinations:\n      - { lineOfBusiness: commercial, determination: covered, asPrinted: covered }\n    codes:\n      - { code: K1007, asPrinted: K1007, descriptor: Device }\nrelatedPolicies:',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:51: the code K1007 has a second determination for commercial; keep the one that the source states',
    ],
  },
  {
    defect: 'a determination that its words do not state',
    damage: inPolicy(
      'determination: not-medically-necessary\n    text',
      'determination: medically-necessary\n    text',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:13: "not-applicable" for commercial, which is medically-necessary; write what the source states of a service that it covers',
      'policies/powered-exoskeleton/2024-11-01.mdx:18: "not-applicable" for commercial, which is medically-necessary; write what the source states of a service that it covers',
      'policies/powered-exoskeleton/2024-11-01.mdx:26: the words for commercial say "not-medically-necessary", the value "medically-necessary"; write the determination that the words state, or mend the words from the source',
    ],
  },
  {
    defect: 'words that state two determinations',
    damage: inPolicy(
      'lower-limb disabilities is not covered as',
      'lower-limb disabilities is covered but not covered as',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:22: the words for medicare-advantage say "covered" and "not-covered", the value "not-covered"; write the determination that the words state, or mend the words from the source',
    ],
  },
  {
    defect: 'words of a group that its sentence does not print',
    damage: inPolicy(
      'asPrinted: not covered for Medicare Advantage Plans',
      'asPrinted: not covered for all',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:35: "not covered for all" does not stand in the group\'s sentence; copy the words from the sentence above the codes',
    ],
  },
  {
    defect: 'one line of business twice, the other missing',
    damage: inPolicy(
      '- lineOfBusiness: commercial\n    heading: Commercial Products',
      '- lineOfBusiness: medicare-advantage\n    heading: Commercial Products',
    ),
    says: [
      'lines-of-business/commercial.md:1: no policy has a statement for this line of business; name "commercial" where it belongs, or remove the file',
      'policies/powered-exoskeleton/2024-11-01.mdx:19: the statement has a second determination for medicare-advantage; keep the one that the source states',
      'policies/powered-exoskeleton/2024-11-01.mdx:19: the statement says nothing for commercial; add what the source states for it, or set onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:25: the words for medicare-advantage name "Commercial Products"; put the words to the line of business that they name',
    ],
  },
  {
    defect: 'a line of business that is missing from a group',
    damage: inPolicy(
      '      - lineOfBusiness: commercial\n        determination: not-medically-necessary\n        asPrinted: not medically necessary for Commercial Products\n',
      '',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:37: the code K1007 says nothing for commercial; add what the source states for it, or set onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:40: the code E0739 says nothing for commercial; add what the source states for it, or set onlyLineOfBusiness',
    ],
  },
  {
    defect: 'a line of business that is missing from the authorization',
    damage: inPolicy(
      '    - { lineOfBusiness: commercial, priorAuthorization: not-applicable }\n',
      '',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:16: the prior authorization says nothing for commercial; add what the source states for it, or set onlyLineOfBusiness',
    ],
  },
  {
    defect: 'a version of one line of business that speaks of both',
    damage: inPolicy('statements:', 'onlyLineOfBusiness: commercial\nstatements:'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:11: the medical criteria speaks of medicare-advantage, which this version does not; remove it, or correct onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:16: the prior authorization speaks of medicare-advantage, which this version does not; remove it, or correct onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:20: the statement speaks of medicare-advantage, which this version does not; remove it, or correct onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:41: the code K1007 speaks of medicare-advantage, which this version does not; remove it, or correct onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:44: the code E0739 speaks of medicare-advantage, which this version does not; remove it, or correct onlyLineOfBusiness',
    ],
  },
  {
    defect: 'a line of business that no policy speaks of',
    damage: newFile('lines-of-business/other.md', '---\nname: Other\norder: 3\n---\n'),
    says: [
      'lines-of-business/other.md:1: no policy has a statement for this line of business; name "other" where it belongs, or remove the file',
      'policies/powered-exoskeleton/2024-11-01.mdx:11: the medical criteria says nothing for other; add what the source states for it, or set onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:16: the prior authorization says nothing for other; add what the source states for it, or set onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:19: the statement says nothing for other; add what the source states for it, or set onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:40: the code K1007 says nothing for other; add what the source states for it, or set onlyLineOfBusiness',
      'policies/powered-exoskeleton/2024-11-01.mdx:43: the code E0739 says nothing for other; add what the source states for it, or set onlyLineOfBusiness',
    ],
  },
  {
    defect: 'an authorization that contradicts its print',
    damage: inPolicy(
      'lineOfBusiness: commercial, priorAuthorization: not-applicable',
      'lineOfBusiness: commercial, priorAuthorization: required',
    ),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:18: "required", where "Not applicable" is printed; write what the print says',
    ],
  },
]);
