import type { Answer } from '../domain/answers/answer.ts';
import type { AnswerDay } from '../domain/answers/answerVersion.ts';
import { describeOverAll } from '../domain/answers/sentences/coverageSentences.ts';
import {
  isDecided,
  labelAnswer,
  labelCoverage,
  listLimitTexts,
} from '../domain/answers/sentences/labelAnswer.ts';
import { listFactsOfLines } from '../domain/answers/sentences/requirementFacts.ts';
import { listAuthorizationParts } from '../domain/answers/sentences/requirementSentences.ts';
import { writeParts } from '../domain/answers/sentences/sentenceParts.ts';
import { answerListing, isValidOnDay, type CodeListing, type ListedCode } from '../domain/codes.ts';
import { formatCodeCell, formatCsv } from '../domain/formatCsv.ts';
import type { PolicyVersion } from '../domain/records.ts';
import { absoluteUrl, policyVersionUrl } from '../urls.ts';

const headings = [
  ...['Code', 'System', 'Descriptor', 'Line of business', 'Determination', 'In the policy’s words'],
  ...['Sentence', 'Heading', 'Scope', 'First day', 'Last day', 'Read with', 'Prior authorization'],
  ...['Except', 'First valid day', 'Last valid day'],
  ...['Policy id', 'Policy', 'Health plan', 'Effective', 'Last effective day', 'Last reviewed'],
  'Link',
];

/** The last day of a version in force; null where no later version is known. */
type LastDayOf = (version: PolicyVersion) => string | null;

/**
 * The codes as CSV: a row for each code, place where a policy lists it, and answer for a line of business. Every row has
 * all that limits its determination. A code that is not valid today has one row, and so has a diagnosis or a modifier.
 */
export const codesCsv = (
  codes: readonly ListedCode[],
  lastDayOf: LastDayOf,
  on: AnswerDay,
): string =>
  formatCsv([
    headings,
    ...codes.flatMap(({ listings }) =>
      listings.flatMap((listing) => {
        const write = (cells: AnswerCells) => writeRow(listing, cells, lastDayOf);
        if (!isValidOnDay(listing, on.today))
          return [write({ ...none, label: `not valid on ${on.today}` })];
        const answers = answerListing(listing, on);
        const [first] = answers;
        return first?.coverage.state === 'listed' && first.coverage.why === 'qualifier'
          ? [write({ ...none, label: labelCoverage(first) })]
          : writeAnswers(answers).map(write);
      }),
    ),
  ]);

const none = {
  ...{ line: '', label: '', words: '', sentence: '', heading: '', limits: '' },
  ...{ from: '', until: '', overAll: '', authorization: '' },
};
/** The cells that an answer fills. */
type AnswerCells = typeof none;

function writeAnswers(answers: readonly Answer[]): readonly AnswerCells[] {
  const facts = listFactsOfLines(answers, listAuthorizationParts);
  return answers.map((answer) => {
    const ofLine = facts.find(({ line }) => line === answer.line.name);
    return { ...writeAnswer(answer), authorization: writeParts(ofLine?.parts ?? []) };
  });
}

const writeAnswer = (answer: Answer): Omit<AnswerCells, 'authorization'> => ({
  line: answer.line.name,
  label: labelAnswer(answer),
  words: isDecided(answer) ? answer.coverage.words : '',
  // What goes with every answer of a policy has a sentence of its own.
  sentence: isDecided(answer) ? answer.coverage.text : '',
  heading: answer.heading ?? '',
  limits: listLimitTexts(answer).join('; '),
  from: answer.window.from ?? '',
  until: answer.window.until ?? '',
  overAll: describeOverAll(answer),
});

function writeRow(
  { policy, name, except, system, descriptor, sentence, heading, dates, anchor }: CodeListing,
  cells: AnswerCells,
  lastDayOf: LastDayOf,
): readonly string[] {
  return [
    formatCodeCell(name),
    system,
    descriptor,
    cells.line,
    cells.label,
    cells.words,
    cells.sentence || sentence,
    cells.overAll ? cells.heading : (heading ?? ''),
    cells.limits,
    cells.from,
    cells.until,
    cells.overAll,
    cells.authorization,
    except.join(', '),
    dates?.from ?? '',
    dates?.until ?? '',
    policy.policy,
    policy.title,
    policy.payer.name,
    policy.effectiveDate.date,
    lastDayOf(policy) ?? '',
    policy.lastReviewed?.date ?? '',
    absoluteUrl(policyVersionUrl(policy.id, anchor)),
  ];
}
