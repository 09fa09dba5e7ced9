import type { z } from 'astro/zod';
import type { Answer, Rule, Rules } from '../../domain/answers/answer.ts';
import {
  getDetermination,
  getElsewhere,
  listLimitTexts,
  type DecidedAnswer,
} from '../../domain/answers/sentences/labelAnswer.ts';
import type { rulesOfLine } from './decisionContract.ts';

/** A decision for one line of business as the contract has it. */
export const decisionJson = (answer: DecidedAnswer) => ({
  lineOfBusiness: answer.line.id,
  line: answer.line.name,
  determination: getDetermination(answer),
  elsewhere: getElsewhere(answer),
  asPrinted: answer.coverage.words,
  text: answer.coverage.text,
  limits: listLimitTexts(answer),
  otherwiseOf: answer.limits.filter(({ of }) => of === 'otherwise').map(({ text }) => text),
  from: answer.window.from,
  until: answer.window.until,
  overAll: answer.overAll,
});

type RuleKind = z.input<typeof rulesOfLine>['otherRules'][number]['is'];

/** Prior authorization or criteria for each line of business: the value with the policy's words, and what goes with it. */
export function listRulesJson<Value extends string>(
  answers: readonly Answer[],
  getRules: (answer: Answer) => Rules<Value> | null,
) {
  const found = new Map<string, { line: Answer['line']; rules: Rules<Value> }>();
  // The first answer of a line is the one nearest to today.
  for (const answer of answers) {
    const rules = getRules(answer);
    if (rules && !found.has(answer.line.id))
      found.set(answer.line.id, { line: answer.line, rules });
  }
  return [...found.values()].map(({ line, rules }) => ({
    lineOfBusiness: line.id,
    line: line.name,
    value: rules.value,
    asPrinted: rules.words,
    from: rules.from,
    until: rules.until,
    otherRules: [
      ...rules.general.map(ruleJson('also')),
      ...rules.exceptions.map(ruleJson('exception')),
      ...rules.coming.map(ruleJson('later')),
      ...rules.past.map(ruleJson('earlier')),
    ],
  }));
}

const ruleJson =
  (is: RuleKind) =>
  <Value>({ value, words, limits, from, until }: Rule<Value>) => ({
    ...{ is, value, asPrinted: words, limits: limits.map(({ text }) => text), from, until },
  });
