import { determinationLabels, notStated } from './vocabulary.ts';
import type {
  Determination,
  LineOfBusinessId,
  MedicalCriteria,
  PolicyVersion,
  PriorAuthorization,
} from './records.ts';

/** What one line of business gets to hear, each part as its version of the policy states it. */
export interface AnswerForLine {
  lineOfBusiness: LineOfBusinessId;
  /** The line's name as the policy prints it above the statement. */
  name: string;
  determination: Determination;
  /** The policy's sentence, verbatim. */
  statement: string;
  priorAuthorization: PriorAuthorization | null;
  medicalCriteria: MedicalCriteria | null;
}

/** The answer of a version, a line of business at a time, in printed order; never merged. */
export function answerOf(version: PolicyVersion): readonly AnswerForLine[] {
  return version.statements.map((statement) => {
    const ofLine = (value: { lineOfBusiness: LineOfBusinessId }) =>
      value.lineOfBusiness === statement.lineOfBusiness;
    return {
      lineOfBusiness: statement.lineOfBusiness,
      name: statement.heading,
      determination: statement.determination,
      statement: statement.text,
      priorAuthorization:
        version.priorAuthorization.values.find(ofLine)?.priorAuthorization ?? null,
      medicalCriteria: version.medicalCriteria.values.find(ofLine)?.medicalCriteria ?? null,
    };
  });
}

/** The answer in one line, for page descriptions: "Medicare Advantage Plans: not covered. …" */
export function answerSummary(answers: readonly AnswerForLine[]): string {
  return answers
    .map(
      ({ name, determination }) => `${name}: ${determinationLabels[determination].toLowerCase()}.`,
    )
    .join(' ');
}

/**
 * A fact of every line of business in words: once where it is the same for all, else a line at a
 * time with its name, so that no line's fact is taken for another's.
 */
export function factForEachLine(
  answers: readonly AnswerForLine[],
  wordsOf: (answer: AnswerForLine) => string | null,
): readonly string[] {
  const facts = answers.map((answer) => ({
    name: answer.name,
    words: wordsOf(answer) ?? notStated,
  }));
  const [first] = facts;
  if (first && facts.every(({ words }) => words === first.words)) return [first.words];
  return facts.map(({ name, words }) => `${name}: ${words}`);
}
