import { answerOf, factForEachLine } from './answer.ts';
import type { PolicyVersion } from './records.ts';
import { authorizationInWords, exceptionsInWords } from './requirements.ts';

/**
 * What a version says of prior authorization, in words: once where all lines of business agree, else
 * a line at a time; then the exceptions that hold for some time only.
 */
export function priorAuthorizationWords(version: PolicyVersion): string {
  const ofLines = factForEachLine(answerOf(version), (answer) =>
    authorizationInWords(version, answer),
  );
  return [...ofLines, ...exceptionsInWords(version)].join('; ');
}
