import type { AppliesTo, Decision, Elsewhere, Statement } from '../content/schemas/block.ts';
import { determinationLabels, formatElsewhere } from './vocabulary.ts';
import type { Determination, PolicyVersion } from './records.ts';
import { findRule } from './rules.ts';

/** What a block of a policy states for one line of business, with the words and limits of it. */
export interface DecisionForLine {
  lineOfBusiness: string;
  /** The name that the health plan uses for the line today. */
  name: string;
  /** Null where the policy sends its reader elsewhere. */
  determination: Determination | null;
  elsewhere: Elsewhere | null;
  /** The words that decide, verbatim. */
  words: string;
  /** For what it holds, in the policy's words; none where it holds without limits. */
  limits: readonly string[];
}

/** What one line of business gets to hear, each part as its version of the policy states it. */
export interface AnswerForLine extends DecisionForLine {
  /** The policy's sentence, verbatim. */
  statement: string;
}

/** The decisions of a block, a line of business at a time: the lines in the plan's order, then the policy's order. */
export function listDecisions(
  { payer, lines: linesOfVersion }: Pick<PolicyVersion, 'payer' | 'lines'>,
  block: Pick<Statement, 'lines' | 'text' | 'appliesTo'>,
  decisions: readonly Decision[],
): readonly DecisionForLine[] {
  const linesOfBlock = block.lines ?? linesOfVersion;
  return payer.lines.flatMap(({ id, name }) =>
    decisions
      .filter(({ lines = linesOfBlock }) => lines.includes(id))
      .map(({ determination = null, elsewhere = null, words = block.text, appliesTo }) => ({
        lineOfBusiness: id,
        name,
        determination,
        elsewhere,
        words,
        limits: listLimits(block.appliesTo, appliesTo),
      })),
  );
}

const listLimits = (...all: readonly (AppliesTo | undefined)[]) =>
  all.flatMap((limit) => limit?.text ?? []);

/** The answers of a version: what its statements decide, in their order within a line; never merged. */
export function getAnswers(version: PolicyVersion): readonly AnswerForLine[] {
  const decided = version.statements.flatMap((statement) =>
    listDecisions(version, statement, statement.decisions).map((decision) => ({
      ...decision,
      statement: statement.text,
    })),
  );
  return version.payer.lines.flatMap(({ id }) =>
    decided.filter(({ lineOfBusiness }) => lineOfBusiness === id),
  );
}

/** What a version says of prior authorization and criteria for a line; null where it says nothing. */
export const findRequirements = (
  { priorAuthorization, medicalCriteria }: PolicyVersion,
  line: string,
) => ({
  priorAuthorization: findRule(priorAuthorization.values, line)?.value ?? null,
  medicalCriteria: findRule(medicalCriteria.values, line)?.value ?? null,
});

/** A decision as a label: the determination, or where the policy sends its reader. */
export const labelDecision = ({
  determination,
  elsewhere,
  words,
}: Pick<DecisionForLine, 'determination' | 'elsewhere' | 'words'>): string =>
  determination === 'other'
    ? `“${words}”`
    : determination
      ? determinationLabels[determination]
      : formatElsewhere(elsewhere);

/** The answer in one line, for page descriptions: "Medicare Advantage Plans: not covered. …" */
export function answerSummary(answers: readonly DecisionForLine[]): string {
  return answers
    .map((answer) => {
      const limits = answer.limits.map((limit) => ` (“${limit}”)`).join('');
      return `${answer.name}: ${labelDecision(answer).toLowerCase()}${limits}.`;
    })
    .join(' ');
}
