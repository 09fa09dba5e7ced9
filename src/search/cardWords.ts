import type { Answer } from '../domain/answers/answer.ts';
import {
  describeCoverage,
  describeFit,
  describeListing,
  describeModifiers,
  describeOverAll,
  statementsDiffer,
} from '../domain/answers/sentences/coverageSentences.ts';
import { describeDate, describeValidity } from '../domain/answers/sentences/dateSentences.ts';
import { labelAnswer, listLimitTexts } from '../domain/answers/sentences/labelAnswer.ts';
import { describeMissing } from '../domain/answers/sentences/missingSentences.ts';
import {
  describeAuthorization,
  describeCriteria,
  listRequestParts,
} from '../domain/answers/sentences/requirementSentences.ts';
import { writeParts } from '../domain/answers/sentences/sentenceParts.ts';
import { formatDate } from '../domain/dates.ts';
import type { SubjectAnswers } from './subjectAnswers.ts';

/** The sentences of a card, for the screen, for the ear and for a copy. They add no fact to the answers. */

/** The answers of a card for one line of business. */
export interface LineAnswers {
  id: string;
  name: string;
  answers: readonly Answer[];
}

/** The answers a line at a time, in the health plan's order. */
export const groupByLine = (answers: readonly Answer[]): readonly LineAnswers[] => {
  const lines = new Map<string, Answer[]>();
  for (const answer of answers)
    lines.set(answer.line.id, [...(lines.get(answer.line.id) ?? []), answer]);
  return [...lines].map(([id, ofLine]) => ({
    id,
    name: ofLine[0]?.line.name ?? '',
    answers: ofLine,
  }));
};

/** Sentences that are not empty, each once. */
const unique = (sentences: readonly string[]): readonly string[] => [
  ...new Set(sentences.filter((one) => one !== '')),
];

/** The policy's sentence that an answer rests on; "" where there is none. */
export const getSentence = ({ coverage }: Pick<Answer, 'coverage'>): string =>
  'text' in coverage ? (coverage.text ?? '') : '';

/** Whether all answers of a card rest on one sentence, which then stands once below them. */
export const getSharedSentence = (answers: readonly Answer[]): string | null => {
  const [first = '', ...others] = new Set(answers.map(getSentence));
  return others.length === 0 && first !== '' ? first : null;
};

/** An answer with its limits: "Covered (“for adults”)". */
export const writeAnswer = (
  answer: Parameters<typeof labelAnswer>[0] & Pick<Answer, 'about'>,
): string =>
  [labelAnswer(answer), ...listLimitTexts(answer).map((limit) => `(“${limit}”)`)].join(' ');

/** What has to be said of an answer in its line: where it has no determination, and what it goes with. */
export const describeAnswer = (answer: Answer): readonly string[] =>
  unique([
    describeCoverage(answer),
    describeOverAll(answer),
    answer.fit === 'open' ? '' : describeFit(answer),
  ]);

/** What the policy's statements say, where the answer is silent or says something else, with our remark on it. */
export function listStatements({ statements, date, coverage, line }: Answer): readonly string[] {
  const said = statements.map(
    (one) =>
      `The policy statement for ${line.name}: ${writeAnswer({ ...one, date })}. “${one.coverage.text}”`,
  );
  return said.length > 0 && coverage.state === 'stated' ? [...said, statementsDiffer] : said;
}

/** Answers that are said together. */
interface Answers {
  answers: readonly Answer[];
}

/** What has to be said of the day of the answers. */
export const describeDates = ({ answers }: Answers): readonly string[] =>
  unique(answers.flatMap(describeDate));

/** How the code is listed, when it is valid, and what the answer does not take into account. */
export const describePlaces = ({ answers }: Answers): readonly string[] =>
  unique(
    answers.flatMap((answer) => [
      describeListing(answer),
      describeValidity(answer),
      describeModifiers(answer),
    ]),
  );

/** A sentence that goes with every answer knows nothing of what its policy asks for one code. */
function selectOwn(answers: readonly Answer[]): readonly Answer[] {
  const own = answers.filter(({ overAll, via }) => !overAll || via.listed !== 'statement');
  return own.length > 0 ? own : answers;
}

/** What is said of a requirement: once where all lines have the same words, else by the name of each line. */
function listRequirements(
  answers: readonly Answer[],
  describe: (answer: Answer) => string,
): readonly { name: string | null; words: string }[] {
  const said = groupByLine(answers).map(({ name, answers: ofLine }) => ({
    name,
    words: unique(selectOwn(ofLine).map(describe)).join(' '),
  }));
  const stated = said.filter(({ words }) => words !== '');
  const [first] = stated;
  if (!first) return [];
  return stated.length === said.length && stated.every(({ words }) => words === first.words)
    ? [{ name: null, words: first.words }]
    : stated;
}

const requirements = [
  ['Prior authorization', describeAuthorization],
  ['Medical criteria', describeCriteria],
] as const;

/** Prior authorization, how to request it, and medical criteria, in sentences. */
export const describeRequirements = ({ answers }: Answers): readonly string[] =>
  requirements.flatMap(([title, describe]) => [
    ...listRequirements(answers, describe).map(({ name, words }) =>
      name === null ? `${title}: ${words}` : `${title}, ${name}: ${words}`,
    ),
    ...(describe === describeAuthorization ? unique([writeParts(listRequestParts(answers))]) : []),
  ]);

/** The same in one cell each: once, or a line of business at a time. */
export const listRequirementCells = (answers: readonly Answer[]): readonly string[] =>
  requirements.map(([, describe]) =>
    listRequirements(answers, describe)
      .map(({ name, words }) => (name === null ? words : `${name}: ${words}`))
      .join(' '),
  );

/** What later versions, drafts and later days state: said with its first day, never as the answer of today. */
export const describeComing = (coming: readonly Answer[]): readonly string[] =>
  unique(
    coming.flatMap((answer) =>
      ['coming', 'draft'].includes(answer.date.version)
        ? [`${answer.policy.title}: ${describeDate(answer)[0] ?? ''}`]
        : [`Later, for ${answer.line.name}: ${writeAnswer(answer)}.`],
    ),
  );

/** Why there is no answer, and what will be one. */
export const describeNoAnswer = ({ missing, coming }: SubjectAnswers): readonly string[] => [
  ...missing.map(describeMissing),
  ...describeComing(coming),
];

/** The dates of a version. */
export function formatPolicyDates({ policy }: Pick<Answer, 'policy'>): string {
  const { effectiveDate, lastDay, lastReviewed, lastUpdated } = policy;
  const parts = [
    `Effective ${formatDate(effectiveDate)}${lastDay ? ` to ${formatDate(lastDay)}` : ''}`,
    lastReviewed ? `last reviewed ${formatDate(lastReviewed)}` : 'no review date',
    lastUpdated && `last updated ${formatDate(lastUpdated)}`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
