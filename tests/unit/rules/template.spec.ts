import { codeForms } from '../../../src/content/rules/codeForms.ts';
import { criteriaLists } from '../../../src/content/rules/criteriaLists.ts';
import { printedPeriods } from '../../../src/content/rules/printedPeriods.ts';
import { requirementWords } from '../../../src/content/rules/requirementWords.ts';
import { reservedNames } from '../../../src/content/rules/reservedNames.ts';
import { titlesNamed } from '../../../src/content/rules/titlesNamed.ts';
import type { PriorAuthorization } from '../../../src/domain/records.ts';
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
      (s) => (code(s, 'KX', 'Modifier'), (group(s).decisions = []), (group(s).text = 'Modifiers:')),
    ],
    [
      'an attachment without codes',
      (s) =>
        Object.assign(group(s), {
          codes: [],
          attachment: { asPrinted: 'See it.', url: null, held: 'no', asOf: null },
        }),
    ],
  ],
  bad: [
    [
      'a diagnosis among procedure codes',
      (s) => code(s, 'G82.20'),
      '"G82.20", which is not a code of HCPCS, CPT or CDT',
    ],
    [
      'a procedure code among diagnoses',
      (s) => code(s, 'K1007', 'ICD-10-CM'),
      '"K1007", which is not a code of ICD-10-CM',
    ],
    [
      'a range that runs backwards',
      (s) => code(s, '64681-64600'),
      'the range "64681-64600", which does not go from a code to a higher code',
    ],
    [
      'a range of two series',
      (s) => code(s, '64600-0001T'),
      'the range "64600-0001T", which does not go from a code to a higher code',
    ],
    ['a group without codes', (s) => (group(s).codes = []), 'a group without codes'],
    [
      'a group without decisions whose words decide',
      (s) => (group(s).decisions = []),
      'no decisions, but the words say "not-covered" and "not-medically-necessary"',
    ],
  ],
});

const criteria =
  (text: string, rule?: 'all-of' | 'one-of', items?: { text: string }[]) => (s: Situation) => {
    const { medicalCriteria } = policyOf(s);
    medicalCriteria.values.forEach((rule) => (rule.value = 'stated'));
    medicalCriteria.criteria = [
      { lines: ['commercial'], text, ...(rule && { rule }), ...(items && { items }) },
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
        policyOf(s).medicalCriteria.values.forEach((rule) => (rule.value = 'not-applicable'));
      },
      'criteria for commercial, but the value for it is "not-applicable"',
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
      '2025-01-02, which "(01|01|2025)" does not give',
    ],
    [
      'a period that runs backwards',
      dated('12|31|2025, 01|01|2025', '2025-12-31', '2025-01-01'),
      'a last day, 2025-01-01, before the first, 2025-12-31',
    ],
    [
      'a comment period of another day',
      draft('DRAFT until 12/15/2026', '2026-12-16'),
      '2026-12-16, which "DRAFT until 12/15/2026" does not give',
    ],
  ],
});

const authorization = (own: boolean) => (s: Situation) => {
  const words = ['It is required for one.', 'It is recommended for the other.'];
  const values = ['required', 'recommended'] as const;
  policyOf(s).priorAuthorization = {
    text: words.join(' '),
    values: policyOf(s).lines.map((line, index) => ({
      lines: [line],
      value: values[index] ?? 'required',
      ...(own && { words: words[index] }),
    })),
  };
};
const authorize = (text: string, value: PriorAuthorization) => (s: Situation) =>
  (policyOf(s).priorAuthorization = { text, values: [{ value }] });

testRule(requirementWords, {
  good: [
    ['rules that differ, each with its words', authorization(true)],
    ['an authorization that is required', authorize('Authorization is required.', 'required')],
    ['one that is not', authorize('No authorization is required.', 'not-required')],
    [
      'authorization of a code, in the words beside it',
      (s) =>
        group(s).codes.forEach((one) => {
          one.descriptor = 'Authorization is required.';
          one.priorAuthorization = [{ value: 'required', words: 'Authorization is required.' }];
        }),
    ],
    [
      '"not applicable" of a service that is covered',
      (s) => policyOf(s).statements[0]?.decisions.forEach((one) => (one.determination = 'covered')),
    ],
  ],
  bad: [
    [
      'rules that differ without words of their own',
      authorization(false),
      'no words for "required", though the rules differ',
      'no words for "recommended", though the rules differ',
    ],
    [
      '"required" where "not required" is published',
      authorize('Authorization is not required.', 'required'),
      '"required", but the source says "Authorization is not required."',
    ],
    [
      '"required" where none is required',
      authorize('No authorization is required.', 'required'),
      '"required", but the source says "No authorization is required."',
    ],
    [
      'authorization of a code, in words that are not there',
      (s) =>
        group(s)
          .codes.slice(0, 1)
          .forEach(
            (one) => (one.priorAuthorization = [{ value: 'required', words: 'is required' }]),
          ),
      '"is required" is not in the words of its coding group',
    ],
    [
      'authorization of a coding group, other than its words',
      (s) => Object.assign(group(s), { priorAuthorization: [{ value: 'required' }] }),
      '"required", but the source says "The following code(s) are not covered for Medicare Advantage Plans and not medically necessary for Commercial Products:"',
    ],
    [
      '"not required" where "not applicable" is published',
      authorize('Not applicable', 'not-required'),
      '"not-required", but the source says "Not applicable"',
    ],
    [
      'words that are not published',
      (s) =>
        policyOf(s).priorAuthorization.values.forEach((rule) =>
          Object.assign(rule, { words: 'None.' }),
        ),
      '"None." is not in the words of its part',
    ],
    [
      'a phone number that is not published',
      (s) => (policyOf(s).priorAuthorization.request = { words: 'Not', url: null, phone: '555' }),
      '"555" is not in the words of its part',
    ],
    [
      'criteria held elsewhere, without a place',
      (s) =>
        (policyOf(s).medicalCriteria = { text: 'See it.', values: [{ value: 'held-elsewhere' }] }),
      '"held-elsewhere" without a place',
    ],
    [
      'a place without criteria that are held there',
      (s) => (policyOf(s).medicalCriteria.elsewhere = { words: 'Not', url: null, policy: null }),
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
      'titles that differ from asPrinted',
    ],
    [
      'other policies than those of the titles',
      related({ policies: [] }),
      'policies that do not match the titles',
    ],
    [
      'a former title that is not printed',
      (s) => (policyOf(s).formerTitles = [{ asPrinted: 'x', title: 'Old' }]),
      '"Old" is not in "x"',
    ],
    [
      'a draft that nothing calls one',
      draft('For comments', null),
      '"For comments" does not call anything a draft',
    ],
  ],
});

testRule(reservedNames, {
  good: [['a policy whose name begins like it', (s) => (policyOf(s).policy = 'bypass')]],
  bad: [
    [
      'a policy named like the lists',
      (s) => (policyOf(s).policy = 'by'),
      'a policy named "by", which is reserved for the lists of policies',
    ],
  ],
});
