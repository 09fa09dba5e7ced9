import { formatCodeSlug } from '../domain/codeNames.ts';
import type { EntityDoc } from './createSearchRecords.ts';
import { formatPolicyDates } from './formatPolicyDates.ts';

/**
 * What the copy button copies: the answer for a code as plain text, for a note or a letter. Every determination
 * stands with the sentence that states it for the code, never with that of the policy's statement.
 */
export function copyText(
  code: string,
  { policy, coding, descriptor }: NonNullable<EntityDoc['answer']>,
  origin: string,
  remarks: readonly string[] = [],
): string {
  return [
    `${code} ${descriptor}`,
    ...remarks,
    ...coding.lines.map(({ name, label, limits = [] }) =>
      [`${name}: ${label}.`, ...limits.map((limit) => `For: "${limit}".`)].join(' '),
    ),
    `The policy says: "${coding.sentence}"`,
    `Prior authorization: ${policy.priorAuthorization}`,
    `Policy: ${policy.title}, ${policy.owner}.`,
    formatPolicyDates(policy),
    `${origin}${policy.url}${policy.version}/#${formatCodeSlug(code)}`,
    policy.notice,
  ].join('\n');
}
