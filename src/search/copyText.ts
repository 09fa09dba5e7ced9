import type { EntityDoc } from './entityDocs.ts';

/**
 * The answer for a code as plain text, for a note or a letter: every determination with the
 * policy's sentence, the dates, the permanent link and the notice.
 */
export function copyText(
  code: string,
  { policy, coding, descriptor }: NonNullable<EntityDoc['answer']>,
  origin: string,
): string {
  const url = `${origin}${policy.url}${policy.version}/#${code.toLowerCase()}`;
  return [
    `${code} ${descriptor}`,
    ...coding.lines.map(({ name, label, statement }) => `${name}: ${label}. "${statement}"`),
    `Coding: "${coding.sentence}"`,
    `Prior authorization: ${policy.priorAuthorization}.`,
    `Policy: ${policy.title}, ${policy.owner}.`,
    `Effective ${policy.effective}, last reviewed ${policy.reviewed}.`,
    url,
    policy.notice,
  ].join('\n');
}
