import type { PolicyVersion } from './records.ts';
import {
  authorizationWords,
  endSentence,
  formatExceptions,
  joinFacts,
  requirementFacts,
  requirementText,
} from './requirements.ts';

/**
 * What a version says of prior authorization, as text that ends with a period: once where all lines
 * of business agree, else a line at a time; then the exceptions that hold for some time only.
 */
export function priorAuthorizationWords(version: PolicyVersion): string {
  const facts = requirementFacts(version, authorizationWords);
  return endSentence(joinFacts([...facts.map(requirementText), ...formatExceptions(version)]));
}

/** The same with all that the policy prints, where that is more than the words quote. */
export function priorAuthorizationLine(version: PolicyVersion): string {
  const isQuoted = requirementFacts(version, authorizationWords).every(({ quoted }) => quoted);
  const printed = isQuoted ? '' : ` Printed: “${version.priorAuthorization.text}”`;
  return `Prior authorization: ${priorAuthorizationWords(version)}${printed}`;
}
