import { determinationLabels, lineOfBusinessNames } from './vocabulary.ts';
import type {
  Determination,
  LineOfBusinessId,
  MedicalCriteria,
  PolicyVersion,
  PriorAuthorization,
} from './records.ts';
import type { Statement } from '../content/schemas/policy.ts';

/** What one line of business gets to hear, each part as its version of the policy states it. */
export interface AnswerForLine {
  lineOfBusiness: LineOfBusinessId;
  /** The line's name as the policy prints it above the statement; ours above a block of several. */
  name: string;
  determination: Determination;
  /** The policy's sentence, verbatim. */
  statement: string;
  priorAuthorization: PriorAuthorization | null;
  medicalCriteria: MedicalCriteria | null;
}

/** The answer of a version, a line of business at a time, in printed order; never merged. */
export function getAnswers(version: PolicyVersion): readonly AnswerForLine[] {
  return version.statements.map((statement) => {
    const ofLine = (value: { lineOfBusiness: LineOfBusinessId }) =>
      value.lineOfBusiness === statement.lineOfBusiness;
    return {
      lineOfBusiness: statement.lineOfBusiness,
      name: isShared(statement, version.statements)
        ? lineOfBusinessNames[statement.lineOfBusiness]
        : statement.heading,
      determination: statement.determination,
      statement: statement.text,
      priorAuthorization:
        version.priorAuthorization.values.find(ofLine)?.priorAuthorization ?? null,
      medicalCriteria: version.medicalCriteria.values.find(ofLine)?.medicalCriteria ?? null,
    };
  });
}

/** Whether the source prints one block, with one heading, for several lines of business. */
export const isShared = ({ heading, text }: Statement, statements: readonly Statement[]): boolean =>
  statements.filter((other) => other.heading === heading && other.text === text).length > 1;

/** The statements as the source prints them: a block that several lines share stands once. */
export function groupPrintedStatements(
  statements: readonly Statement[],
): readonly (Pick<Statement, 'heading' | 'text'> & { lines: readonly LineOfBusinessId[] })[] {
  const blocks = Map.groupBy(statements, ({ heading, text }) => `${heading}\n${text}`);
  return [...blocks.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, lines: [first, ...others].map((one) => one.lineOfBusiness) }] : [],
  );
}

/** The answer in one line, for page descriptions: "Medicare Advantage Plans: not covered. …" */
export function answerSummary(answers: readonly AnswerForLine[]): string {
  return answers
    .map(
      ({ name, determination }) => `${name}: ${determinationLabels[determination].toLowerCase()}.`,
    )
    .join(' ');
}
