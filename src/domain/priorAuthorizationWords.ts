import type { PolicyVersion } from './records.ts';
import { priorAuthorizationLabels } from './vocabulary.ts';

/** What a version says of prior authorization, in words; lines of business that agree share them. */
export function priorAuthorizationWords({ priorAuthorization }: PolicyVersion): string {
  const labels = priorAuthorization.values.map(
    (value) => priorAuthorizationLabels[value.priorAuthorization],
  );
  return [...new Set(labels)].join('; ');
}
