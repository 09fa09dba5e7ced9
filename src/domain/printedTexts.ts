import type { Criterion } from '../content/schemas/medicalCriteria.ts';
import type { Policy } from '../content/schemas/policy.ts';

/** The lines that stand above the text: dates, what makes it a draft, and former titles. */
export function parseHeaderLines(policy: Omit<Policy, 'payer'>): readonly string[] {
  const { effectiveDate, lastReviewed, lastUpdated, draft, formerTitles = [] } = policy;
  return [
    ...(draft ? [draft.asPrinted] : []),
    ...[effectiveDate, lastReviewed, lastUpdated].flatMap((date) =>
      date ? [`${date.label}: ${date.asPrinted}`] : [],
    ),
    ...formerTitles.map(({ asPrinted }) => asPrinted),
  ];
}

/** The words of a criterion and of those below it, in reading order. */
export const criterionTexts = ({ text, items = [] }: Criterion): readonly string[] => [
  text,
  ...items.flatMap(criterionTexts),
];

/** The words of the source that a version holds among its facts, in printed order. */
export function listPrintedTexts(policy: Omit<Policy, 'payer'>): readonly string[] {
  return [
    policy.kind,
    policy.title,
    ...parseHeaderLines(policy),
    policy.medicalCriteria.text,
    ...(policy.medicalCriteria.criteria ?? []).flatMap(criterionTexts),
    policy.priorAuthorization.text,
    ...policy.statements.flatMap(({ heading, text }) => [heading ?? [], text].flat()),
    policy.coverage,
    ...policy.codingGroups.flatMap(({ heading, text, attachment, codes }) => [
      ...[heading, text, attachment?.asPrinted].filter((one) => one != null),
      ...codes.map(({ asPrinted, descriptor, dates }) =>
        [asPrinted, descriptor, dates?.asPrinted].filter(Boolean).join(' '),
      ),
    ]),
    policy.relatedPolicies.asPrinted,
    ...policy.publications.map(({ asPrinted }) => asPrinted),
    policy.notice,
  ];
}

/** The texts among a version's facts in which a page links terms: all but headings, titles and lists of criteria. */
export function linkedTexts(policy: Omit<Policy, 'payer'>): readonly string[] {
  return [
    ...parseHeaderLines(policy),
    policy.medicalCriteria.text,
    policy.priorAuthorization.text,
    ...policy.statements.map(({ text }) => text),
    policy.coverage,
    ...policy.codingGroups.flatMap(({ text, attachment, codes }) => [
      ...[text, attachment?.asPrinted],
      ...codes.flatMap(({ asPrinted, descriptor, dates }) => [
        asPrinted,
        descriptor,
        dates?.asPrinted,
      ]),
    ]),
    policy.relatedPolicies.asPrinted,
    ...policy.publications.map(({ asPrinted }) => asPrinted),
    policy.notice,
  ].filter((one) => one != null);
}
