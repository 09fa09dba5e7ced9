import type { AppliesTo } from '../content/schemas/block.ts';

/** What a rule of prior authorization or of criteria says for some lines of business. */
interface Rule {
  lines?: readonly string[] | undefined;
  appliesTo?: AppliesTo | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

const includesLine = ({ lines }: Rule, line: string) => lines === undefined || lines.includes(line);

/** Whether a rule holds for some time, or for some cases, only. */
const isException = ({ appliesTo, from, until }: Rule) =>
  appliesTo !== undefined || from !== undefined || until !== undefined;

/** The rule that holds for a line at all times and without limits; undefined where none does. */
export const findRule = <Any extends Rule>(rules: readonly Any[], line: string): Any | undefined =>
  rules.find((rule) => !isException(rule) && includesLine(rule, line));

/** The rules that hold for a line for some time or for some cases only; without a line all of them. */
export const listExceptions = <Any extends Rule>(
  rules: readonly Any[],
  line?: string,
): readonly Any[] =>
  rules.filter((rule) => isException(rule) && (line === undefined || includesLine(rule, line)));
