import { answerText } from '../domain/answerText.ts';
import { codeSlug } from '../domain/codeNames.ts';
import type { EntityDoc } from './entityDocs.ts';
import { policyDates } from './policyDates.ts';

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
    dates: policyDates(policy),
    url: `${origin}${policy.url}${policy.version}/#${codeSlug(code)}`,
    notice: policy.notice,
  });
}
