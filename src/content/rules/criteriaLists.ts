import type { Criterion } from '../schemas/medicalCriteria.ts';
import type { Problem, Rule } from './problem.ts';

const says = {
  'all-of': (text: string) =>
    /\b(?:all|both|each|every)\b/i.test(text) && !/\b(?:any|either|one of)\b/i.test(text),
  'one-of': (text: string) => /\b(?:any|either|one)\b/i.test(text),
};

/**
 * A list of criteria says how many of its items have to be met, in the words above it; and the
 * lines for which criteria are listed are those for which they are stated.
 */
export const criteriaLists: Rule = function* ({ policies }) {
  for (const { file, lines, medicalCriteria } of policies) {
    for (const [index, criterion] of (medicalCriteria.criteria ?? []).entries()) {
      const path = ['medicalCriteria', 'criteria', index];
      yield* ofList(file, path, criterion);
      for (const line of criterion.lines ?? lines) {
        const values = medicalCriteria.values
          .filter((rule) => (rule.lines ?? lines).includes(line))
          .map(({ value }) => value);
        if (values.includes('stated')) continue;
        const [value = 'missing'] = values;
        const found = `criteria for ${line}, but the value for it is "${value}"`;
        yield { file, path, found, cure: 'write "stated" for that line, or remove it here' };
      }
    }
  }
};

function* ofList(
  file: string,
  path: NonNullable<Problem['path']>,
  { text, rule, items }: Criterion,
): Iterable<Problem> {
  if (items && !rule) {
    const cure = 'write rule: all-of or one-of, to match the words above the items';
    yield { file, path, found: `"${text}" has items and no rule`, cure };
  }
  if (rule && !items) {
    yield { file, path, found: `"${text}" has a rule and no items`, cure: 'list the items' };
  }
  if (rule && !says[rule](text)) {
    const cure = 'write the rule that the words state, or copy the words from the source';
    yield { file, path, found: `"${rule}", which "${text}" does not say`, cure };
  }
  for (const [index, item] of (items ?? []).entries()) {
    yield* ofList(file, [...path, 'items', index], item);
  }
}
