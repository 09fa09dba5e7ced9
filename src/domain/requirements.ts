import { findRequirements } from './answer.ts';
import { formatDate } from './dates.ts';
import type { PolicyVersion } from './records.ts';
import { findRule, listExceptions } from './rules.ts';
import { medicalCriteriaLabels, notStated, priorAuthorizationLabels } from './vocabulary.ts';

/** What a version says of a requirement: the policy's words where they are the answer, then ours. */
export interface RequirementWords {
  quoted: string | null;
  ours: string;
}

/** The same with its line of business, where the lines differ. */
export interface RequirementFact extends RequirementWords {
  line: string | null;
}

/** A line of business, with what its version says of it. */
type LineRequirements = ReturnType<typeof findRequirements> & { lineOfBusiness: string };

/** “Not applicable.” */
const quote = (printed: string) => `“${printed.replace(/\.$/, '')}.”`;

/** What a version says of prior authorization for a line of business; never a reason of ours. */
export function authorizationWords(
  { priorAuthorization: { text, values } }: PolicyVersion,
  { lineOfBusiness, priorAuthorization }: LineRequirements,
): RequirementWords {
  if (priorAuthorization !== 'not-applicable') {
    const label = priorAuthorization && priorAuthorizationLabels[priorAuthorization];
    return { quoted: null, ours: label ?? notStated };
  }
  return {
    quoted: quote(findRule(values, lineOfBusiness)?.words ?? text),
    ours: 'The policy gives no reason. This does not mean “not required.”',
  };
}

/** What a version says of medical criteria for a line of business; never a reason of ours. */
export function criteriaWords(
  { medicalCriteria: { text, values } }: PolicyVersion,
  { lineOfBusiness, medicalCriteria }: LineRequirements,
): RequirementWords {
  if (medicalCriteria !== 'not-applicable') {
    const label = medicalCriteria && medicalCriteriaLabels[medicalCriteria];
    return { quoted: null, ours: label ?? notStated };
  }
  const listsNone = values.every(({ value }) => value === 'not-applicable');
  return {
    quoted: quote(findRule(values, lineOfBusiness)?.words ?? text),
    ours: `The policy lists no medical criteria${listsNone ? '' : ' for this line of business'}.`,
  };
}

/** A requirement for every line of business: once where it is the same for all, else a line at a time. */
export function requirementFacts(
  version: PolicyVersion,
  wordsOf: (version: PolicyVersion, line: LineRequirements) => RequirementWords,
  lines: readonly string[] = version.lines,
): readonly RequirementFact[] {
  const facts = version.payer.lines
    .filter(({ id }) => lines.includes(id))
    .map(({ id, name }) => ({
      line: name,
      ...wordsOf(version, { lineOfBusiness: id, ...findRequirements(version, id) }),
    }));
  const [first] = facts;
  const isSame = facts.every(({ quoted, ours }) => quoted === first?.quoted && ours === first.ours);
  return isSame ? facts.slice(0, 1).map((fact) => ({ ...fact, line: null })) : facts;
}

/** A requirement as text: “Not applicable.” The policy gives no reason. … */
export const requirementText = ({ quoted, ours, line = null }: Partial<RequirementFact>): string =>
  [line && `${line}:`, quoted, ours].filter(Boolean).join(' ');

/** Whether words end as a sentence does. */
const isSentence = (words: string) => /[.?!]”?$/.test(words);

/** Facts one after the other: behind a sentence stands a space, behind a label a semicolon. */
export const joinFacts = (facts: readonly string[]): string =>
  facts.reduce(
    (text, fact) => (text === '' ? fact : `${text}${isSentence(text) ? ' ' : '; '}${fact}`),
    '',
  );

/** Words with the period that ends them; none is added to a sentence. */
export const endSentence = (words: string): string => (isSentence(words) ? words : `${words}.`);

/** The exceptions of prior authorization: "Commercial Products, from January 1, 2025: Not required". */
export function formatExceptions(
  { priorAuthorization, payer, lines }: PolicyVersion,
  line?: string,
): readonly string[] {
  return listExceptions(priorAuthorization.values, line).map((rule) => {
    const ids = rule.lines ?? lines;
    const names = payer.lines.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    const days = [
      rule.from && `from ${formatDate(rule.from)}`,
      rule.until && `to ${formatDate(rule.until)}`,
    ];
    const when = days.filter(Boolean).join(' ');
    const limit = rule.appliesTo && `“${rule.appliesTo.text}”`;
    const what = [names.join(' and '), when, limit].filter(Boolean).join(', ');
    return `${what}: ${priorAuthorizationLabels[rule.value]}`;
  });
}
