import { getAnswers, type AnswerForLine } from './answer.ts';
import { formatDate } from './dates.ts';
import type { LineOfBusinessId, PolicyVersion } from './records.ts';
import {
  lineOfBusinessNames,
  medicalCriteriaLabels,
  notStated,
  priorAuthorizationLabels,
} from './vocabulary.ts';

/** What a version says of a requirement: the policy's words where they are the answer, then ours. */
export interface RequirementWords {
  quoted: string | null;
  ours: string;
}

/** The same with its line of business, where the lines differ. */
export interface RequirementFact extends RequirementWords {
  line: string | null;
}

/** “Not applicable.” */
const quote = (printed: string) => `“${printed.replace(/\.$/, '')}.”`;

/** What a version says of prior authorization for a line of business; never a reason of ours. */
export function authorizationWords(
  { priorAuthorization: { asPrinted, values } }: PolicyVersion,
  { lineOfBusiness, priorAuthorization }: AnswerForLine,
): RequirementWords {
  if (priorAuthorization !== 'not-applicable') {
    const label = priorAuthorization && priorAuthorizationLabels[priorAuthorization];
    return { quoted: null, ours: label ?? notStated };
  }
  const ofLine = values.find((value) => value.lineOfBusiness === lineOfBusiness);
  return {
    quoted: quote(ofLine?.asPrinted ?? asPrinted),
    ours: 'The policy gives no reason. This does not mean “not required.”',
  };
}

/** What a version says of medical criteria for a line of business; never a reason of ours. */
export function criteriaWords(
  { medicalCriteria: { asPrinted, values } }: PolicyVersion,
  { medicalCriteria }: AnswerForLine,
): RequirementWords {
  if (medicalCriteria !== 'not-applicable') {
    const label = medicalCriteria && medicalCriteriaLabels[medicalCriteria];
    return { quoted: null, ours: label ?? notStated };
  }
  const listsNone = values.every((value) => value.medicalCriteria === 'not-applicable');
  return {
    quoted: quote(asPrinted),
    ours: `The policy lists no medical criteria${listsNone ? '' : ' for this line of business'}.`,
  };
}

/** A requirement for every line of business: once where it is the same for all, else a line at a time. */
export function requirementFacts(
  version: PolicyVersion,
  wordsOf: (version: PolicyVersion, answer: AnswerForLine) => RequirementWords,
  answers = getAnswers(version),
): readonly RequirementFact[] {
  const facts = answers.map((answer) => ({ line: answer.name, ...wordsOf(version, answer) }));
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

/** The dated exceptions of prior authorization: "Commercial Products, from January 1, 2025: Not required". */
export function formatExceptions(
  { priorAuthorization }: PolicyVersion,
  line?: LineOfBusinessId,
): readonly string[] {
  return (priorAuthorization.exceptions ?? [])
    .filter(({ lineOfBusiness }) => line === undefined || lineOfBusiness === line)
    .map(({ lineOfBusiness, priorAuthorization: value, from, until }) => {
      const days = [from && `from ${formatDate(from)}`, until && `to ${formatDate(until)}`];
      const when = days.filter(Boolean).join(' ');
      return `${lineOfBusinessNames[lineOfBusiness]}, ${when}: ${priorAuthorizationLabels[value]}`;
    });
}
