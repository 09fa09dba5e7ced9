import type { Policy } from '../schemas/policy.ts';

/** The words of the source that a version holds among its facts, in printed order. */
export function printedTextsOf(policy: Policy): readonly string[] {
  return [
    policy.kind,
    policy.title,
    ...[policy.effectiveDate, policy.lastReviewed].map(
      ({ label, asPrinted }) => `${label}: ${asPrinted}`,
    ),
    policy.medicalCriteria.asPrinted,
    policy.priorAuthorization.asPrinted,
    ...policy.statements.flatMap(({ heading, text }) => [heading, text]),
    policy.coverage,
    ...policy.codingGroups.flatMap(({ heading, sentence, codes }) => [
      heading,
      sentence,
      ...codes.map(({ asPrinted, descriptor }) => `${asPrinted} ${descriptor}`),
    ]),
    policy.relatedPolicies.asPrinted,
    ...policy.publications.map(({ asPrinted }) => asPrinted),
    policy.notice,
  ];
}
