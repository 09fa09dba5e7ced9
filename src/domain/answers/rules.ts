import type { AppliesTo } from '../../content/schemas/block.ts';
import type { Limit, Rule, Rules } from './answer.ts';
import { fitLimit } from './fit.ts';
import type { LimitContext } from './decisions.ts';
import { compareToWindow } from './windows.ts';

/** A rule as records write it. */
interface WrittenRule<Value> {
  lines?: readonly string[] | undefined;
  value: Value;
  words?: string | undefined;
  appliesTo?: AppliesTo | undefined;
  from?: string | undefined;
  until?: string | undefined;
  overAll?: true | undefined;
}

/** The rules of one level: a section's, a coding group's, or those beside a code. */
export interface RuleLevel<Value> {
  level: Rule<Value>['level'];
  rules: readonly WrittenRule<Value>[] | undefined;
  /** The lines of a rule that names none. */
  lines: readonly string[];
  /** The words of a rule that names none. */
  text: string;
}

/**
 * The value for a line on a day: of the rules without limits the most specific (code, group, section; in one level a
 * dated one first), `overAll` before all. A rule with limits is an exception beside it and never replaces it.
 */
export function resolveRules<Value>(
  levels: readonly RuleLevel<Value>[],
  line: string,
  context: LimitContext & {
    holds: (window: { from: string | null; until: string | null }) => boolean;
  },
): Rules<Value> {
  const all = levels.flatMap((one, index) =>
    (one.rules ?? [])
      .filter(({ lines = one.lines }) => lines.includes(line))
      .map((written) => ({
        rule: createRule(written, one, context),
        order: written.overAll ? -1 : index * 2 + ((written.from ?? written.until) ? 0 : 1),
      })),
  );
  const rules = all.sort((a, b) => a.order - b.order).map(({ rule }) => rule);
  const now = rules.filter((rule) => context.holds(rule));
  const [value = null, ...general] = now.filter(({ limits }) => limits.length === 0);
  return {
    value: value?.value ?? null,
    words: value?.words ?? null,
    from: value?.from ?? null,
    until: value?.until ?? null,
    general: general.filter((rule) => rule.value !== value?.value),
    exceptions: now.filter(({ limits }) => limits.length > 0),
    coming: rules.filter((rule) => compareToWindow(rule, context.day) === 'before'),
    past: rules.filter((rule) => compareToWindow(rule, context.day) === 'after'),
  };
}

function createRule<Value>(
  { value, words, appliesTo, from = '', until = '' }: WrittenRule<Value>,
  { level, text }: RuleLevel<Value>,
  context: LimitContext,
): Rule<Value> {
  const limits: readonly Limit[] = appliesTo
    ? [{ of: 'rule', text: appliesTo.text, fit: fitLimit(appliesTo, context), values: appliesTo }]
    : [];
  return { value, words: words ?? text, from: from || null, until: until || null, limits, level };
}
