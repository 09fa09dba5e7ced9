import type { AppliesTo, Decision, Elsewhere, Statement } from '../content/schemas/block.ts';
import { describeAntecedent } from './answers/decisions.ts';
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
  /** What it is about and for what it holds, in the policy's words; none where it holds without limits. */
  limits: readonly string[];
  /** Of an "otherwise": what it is the rest of, in the policy's words. */
  otherwiseOf?: readonly string[];
}

/** What one line of business gets to hear, each part as its version of the policy states it. */
export interface AnswerForLine extends DecisionForLine {
  /** The policy's sentence, verbatim. */
  statement: string;
}

/** The decisions of a block, a line of business at a time: the lines in the plan's order, then the policy's order. */
export function listDecisions(
  version: PolicyVersion,
  block: Statement,
  decisions: readonly Decision[],
): readonly DecisionForLine[] {
  const linesOfBlock = block.lines ?? version.lines;
  return version.payer.lines.flatMap(({ id, name }) =>
    decisions
      .filter(({ lines = linesOfBlock }) => lines.includes(id))
      .map((decision) => {
        const { determination = null, elsewhere = null, words = block.text, appliesTo } = decision;
        return {
          lineOfBusiness: id,
          name,
          determination,
          elsewhere,
          words,
          limits: [
            ...(decision.about ? [decision.about] : []),
            ...listLimits(block.appliesTo, appliesTo),
          ],
          ...(decision.otherwiseOf && {
            otherwiseOf: listAntecedents(version, block, decision.otherwiseOf),
          }),
        };
      }),
  );
}

function listAntecedents(
  { statements, codingGroups }: PolicyVersion,
  own: Statement,
  ids: readonly string[],
): readonly string[] {
  const isNamed = (id: string | undefined) => id !== undefined && ids.includes(id);
  return [...statements, ...codingGroups].flatMap((block) =>
    block.decisions
      .filter(({ id }) => isNamed(id) || isNamed(block.id))
      .map((decision) => describeAntecedent({ decision, block }, own)),
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

type Labeled = Pick<DecisionForLine, 'determination' | 'elsewhere' | 'words'>;

/** A decision as a label: the determination, or where the policy sends its reader. */
export const labelDetermination = ({ determination, elsewhere, words }: Labeled): string =>
  determination === 'other'
    ? `“${words}”`
    : determination
      ? determinationLabels[determination]
      : formatElsewhere(elsewhere);

/** The same with what an "otherwise" is the rest of: "Not covered: otherwise (not “for adults”)". */
export function labelDecision(decision: Labeled & Pick<DecisionForLine, 'otherwiseOf'>): string {
  const rest = (decision.otherwiseOf ?? []).map((words) => `“${words}”`).join(' and ');
  const label = labelDetermination(decision);
  return rest === '' ? label : `${label}: otherwise (not ${rest})`;
}

/** The label within a sentence of ours; the policy's words in it stay as they are. */
export function labelInSentence(decision: DecisionForLine): string {
  const label = labelDecision(decision);
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** The answer in one line, for page descriptions: "Medicare Advantage Plans: not covered. …" */
export function answerSummary(answers: readonly DecisionForLine[]): string {
  return answers
    .map((answer) => {
      const limits = answer.limits.map((limit) => ` (“${limit}”)`).join('');
      return `${answer.name}: ${labelInSentence(answer)}${limits}.`;
    })
    .join(' ');
}
