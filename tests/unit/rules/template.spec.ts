import { codeForms } from '../../../src/content/rules/codeForms.ts';
import { criteriaLists } from '../../../src/content/rules/criteriaLists.ts';
import { printedPeriods } from '../../../src/content/rules/printedPeriods.ts';
import { requirementWords } from '../../../src/content/rules/requirementWords.ts';
import { reservedNames } from '../../../src/content/rules/reservedNames.ts';
import { titlesNamed } from '../../../src/content/rules/titlesNamed.ts';
import { policyOf, testRule, type Situation } from '../../support/ruleTable.ts';

type Policy = ReturnType<typeof policyOf>;
const group = (s: Situation) => {
  const [first] = policyOf(s).codingGroups;
  if (!first) throw new Error('the policy has a group');
  return first;
};
const code = (s: Situation, value: string, system?: 'ICD-10-CM' | 'Modifier') => {
  group(s).codes = [{ code: value, asPrinted: value, descriptor: null }];
  if (system) group(s).system = system;
};
const dated = (asPrinted: string, from: string | null, until: string | null) => (s: Situation) => {
  group(s).codes.forEach((one) => (one.dates = { asPrinted, from, until }));
  group(s).codes.splice(1);
};
const draft = (asPrinted: string, commentsUntil: string | null) => (s: Situation) =>
  (policyOf(s).draft = { asPrinted, commentsFrom: null, commentsUntil });

testRule(codeForms, {
  good: [
    ['a CPT code', (s) => code(s, '64999')],
    ['a range', (s) => code(s, '64600-64681')],
    ['a diagnosis of a group that says so', (s) => code(s, 'G82.20', 'ICD-10-CM')],
    [
      'a modifier without determinations',
      (s) => (code(s, 'KX', 'Modifier'), (group(s).determinations = [])),
    ],
    [
      'an attachment without codes',
      (s) =>
        Object.assign(group(s), { codes: [], attachment: { asPrinted: 'See it.', url: null } }),
    ],
  ],
  bad: [
    [
      'a diagnosis among procedure codes',
      (s) => code(s, 'G82.20'),
      '"G82.20", which is no code of HCPCS, CPT or CDT',
    ],
    [
      'a procedure code among diagnoses',
      (s) => code(s, 'K1007', 'ICD-10-CM'),
      '"K1007", which is no code of ICD-10-CM',
    ],
    [
      'a range that runs backwards',
      (s) => code(s, '64681-64600'),
      'the range "64681-64600", which does not run from a code to a later one',
    ],
    [
      'a range of two series',
      (s) => code(s, '64600-0001T'),
      'the range "64600-0001T", which does not run from a code to a later one',
    ],
    ['a group without codes', (s) => (group(s).codes = []), 'a group without codes'],
    [
      'procedure codes without determinations',
      (s) => (group(s).determinations = []),
      'a group of procedure codes without determinations',
    ],
  ],
});

const criteria =
  (text: string, rule?: 'all-of' | 'one-of', items?: { text: string }[]) => (s: Situation) => {
    const { medicalCriteria } = policyOf(s);
    medicalCriteria.values.forEach((value) => (value.medicalCriteria = 'stated'));
    medicalCriteria.criteria = [
      { linesOfBusiness: ['commercial'], text, ...(rule && { rule }), ...(items && { items }) },
    ];
  };
const items = [{ text: 'A' }, { text: 'B' }];

testRule(criteriaLists, {
  good: [
    [
      'a list of which all are to be met',
      criteria('When all of the following are met:', 'all-of', items),
    ],
    ['a list of which one is to be met', criteria('Any one of the following:', 'one-of', items)],
    ['a criterion by itself', criteria('The member is an adult.')],
  ],
  bad: [
    [
      '"one" where all are printed',
      criteria('When all are met:', 'one-of', items),
      '"one-of", which "When all are met:" does not say',
    ],
    [
      '"all" where any is printed',
      criteria('Any of the following:', 'all-of', items),
      '"all-of", which "Any of the following:" does not say',
    ],
    [
      'items without a rule',
      criteria('When all are met:', undefined, items),
      '"When all are met:" has items and no rule',
    ],
    [
      'a rule without items',
      criteria('When all are met:', 'all-of'),
      '"When all are met:" has a rule and no items',
    ],
    [
      'criteria for a line that has none',
      (s) => {
        criteria('The member is an adult.')(s);
        policyOf(s).medicalCriteria.values.forEach(
          (value) => (value.medicalCriteria = 'not-applicable'),
        );
      },
      'criteria for commercial, whose value is "not-applicable"',
    ],
  ],
});

testRule(printedPeriods, {
  good: [
    ['a period that is printed', dated('(01|01|2025 to 12|31|2025)', '2025-01-01', '2025-12-31')],
    ['a first day alone', dated('effective January 1, 2025', '2025-01-01', null)],
    ['a draft with its last day', draft('DRAFT until 12/15/2026', '2026-12-15')],
  ],
  bad: [
    [
      'a day that is not printed',
      dated('(01|01|2025)', '2025-01-02', null),
      '2025-01-02, which "(01|01|2025)" does not print',
    ],
    [
      'a period that runs backwards',
      dated('12|31|2025, 01|01|2025', '2025-12-31', '2025-01-01'),
      'a last day, 2025-01-01, before the first, 2025-12-31',
    ],
    [
      'a comment period of another day',
      draft('DRAFT until 12/15/2026', '2026-12-16'),
      '2026-12-16, which "DRAFT until 12/15/2026" does not print',
    ],
  ],
});

const authorization = (own: boolean) => (s: Situation) => {
  const { priorAuthorization } = policyOf(s);
  priorAuthorization.asPrinted = 'It is required for one. It is recommended for the other.';
  priorAuthorization.values.forEach((value, index) => {
    value.priorAuthorization = index === 0 ? 'required' : 'recommended';
    if (own)
      value.asPrinted =
        index === 0 ? 'It is required for one.' : 'It is recommended for the other.';
  });
};

testRule(requirementWords, {
  good: [['lines that differ, each with its words', authorization(true)]],
  bad: [
    [
      'lines that differ without words of their own',
      authorization(false),
      'no words for medicare-advantage, though the lines differ',
      'no words for commercial, though the lines differ',
    ],
    [
      'words that are not printed',
      (s) => policyOf(s).priorAuthorization.values.forEach((value) => (value.asPrinted = 'Never')),
      '"Never" does not stand in the words of its part',
      '"Never" does not stand in the words of its part',
    ],
    [
      'a phone number that is not printed',
      (s) =>
        (policyOf(s).priorAuthorization.request = { asPrinted: 'Not', url: null, phone: '555' }),
      '"555" does not stand in the words of its part',
    ],
    [
      'criteria held elsewhere, without a place',
      (s) =>
        policyOf(s).medicalCriteria.values.forEach(
          (value) => (value.medicalCriteria = 'held-elsewhere'),
        ),
      '"held-elsewhere" without a place',
    ],
    [
      'a place without criteria that are held there',
      (s) =>
        (policyOf(s).medicalCriteria.heldElsewhere = { asPrinted: 'Not', url: null, policy: null }),
      'a place without "held-elsewhere"',
    ],
  ],
});

const related = (change: Partial<Policy['relatedPolicies']>) => (s: Situation) =>
  (policyOf(s).relatedPolicies = {
    asPrinted: 'One Two',
    policies: ['powered-exoskeleton'],
    titles: [
      { asPrinted: 'One', policy: 'powered-exoskeleton' },
      { asPrinted: 'Two', policy: null },
    ],
    ...change,
  });

testRule(titlesNamed, {
  good: [
    ['related titles, one of them held here', related({})],
    [
      'a former title',
      (s) => (policyOf(s).formerTitles = [{ asPrinted: 'Formerly: Old', title: 'Old' }]),
    ],
    ['a draft that is called one', draft('Draft for comments', null)],
  ],
  bad: [
    [
      'related titles that are not the print',
      related({ asPrinted: 'One' }),
      'titles that are not the printed words',
    ],
    [
      'other policies than those of the titles',
      related({ policies: [] }),
      'policies that are not those of the titles',
    ],
    [
      'a former title that is not printed',
      (s) => (policyOf(s).formerTitles = [{ asPrinted: 'x', title: 'Old' }]),
      '"Old" does not stand in "x"',
    ],
    [
      'a draft that nothing calls one',
      draft('For comments', null),
      '"For comments" calls nothing a draft',
    ],
    [
      'groups that the statement does not name',
      (s) =>
        (policyOf(s).groupStatements = [
          {
            lineOfBusiness: 'commercial',
            groups: 'all',
            determination: 'covered',
            text: 'It is covered.',
          },
        ]),
      '"all" does not stand in its text',
    ],
  ],
});

testRule(reservedNames, {
  good: [['a policy whose name begins like it', (s) => (policyOf(s).policy = 'bypass')]],
  bad: [
    [
      'a policy named like the lists',
      (s) => (policyOf(s).policy = 'by'),
      'a policy of the name "by", which stands for the lists of policies',
    ],
  ],
});
