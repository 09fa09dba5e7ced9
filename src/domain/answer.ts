import { determinationLabels } from './vocabulary.ts';
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
