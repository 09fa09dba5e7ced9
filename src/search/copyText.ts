import { codeSlug } from '../domain/codeNames.ts';
import type { EntityDoc } from './entityDocs.ts';
import { policyDates } from './policyDates.ts';

/**
 * The answer for a code as plain text, for a note or a letter: every determination with the
 * policy's sentence, the dates, the permanent link and the notice.
 */
export function copyText(
  code: string,
  { policy, coding, descriptor }: NonNullable<EntityDoc['answer']>,
  origin: string,
): string {
  const url = `${origin}${policy.url}${policy.version}/#${codeSlug(code)}`;
  return [
    `${code} ${descriptor}`,
    ...coding.lines.map(({ name, label, statement }) => `${name}: ${label}. "${statement}"`),
    ...(coding.scope ? [`For: "${coding.scope}"`] : []),
    `Coding: "${coding.sentence}"`,
    `Prior authorization: ${policy.priorAuthorization}.`,
    `Policy: ${policy.title}, ${policy.owner}.`,
    policyDates(policy),
    url,
    policy.notice,
  ].join('\n');
}
