import { answerText } from '../domain/answerText.ts';
import type { EntityDoc } from './entityDocs.ts';

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
    priorAuthorization: policy.priorAuthorization,
    policy: policy.title,
    owner: policy.owner,
    effective: policy.effective,
    reviewed: policy.reviewed,
    url: `${origin}${policy.url}${policy.version}/#${code.toLowerCase()}`,
    notice: policy.notice,
  });
}
