import { answerText } from '../domain/answerText.ts';
import { formatCodeSlug } from '../domain/codeNames.ts';
import type { EntityDoc } from './createSearchRecords.ts';
import { formatPolicyDates } from './formatPolicyDates.ts';

/** What the copy button copies: the answer for a code as the search box has it. */
export function copyText(
  code: string,
  { policy, coding, descriptor }: NonNullable<EntityDoc['answer']>,
  origin: string,
): string {
  return answerText({
    code,
    descriptor,
    lines: coding.lines,
    sentence: coding.sentence,
    scope: coding.scope,
    priorAuthorization: policy.priorAuthorization,
    policy: policy.title,
    owner: policy.owner,
    dates: formatPolicyDates(policy),
    url: `${origin}${policy.url}${policy.version}/#${formatCodeSlug(code)}`,
    notice: policy.notice,
  });
}
