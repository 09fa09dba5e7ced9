import type { Answer } from '../answer.ts';
import { writeParts, type SentencePart } from './sentenceParts.ts';

/** What a version says of authorization or criteria: for one line of business, or with null for all alike. */
export interface RequirementFact {
  line: string | null;
  parts: readonly SentencePart[];
}

type ListParts = (answer: Answer) => readonly SentencePart[];

/** A requirement for every line of business: once where all lines agree, else a line at a time. */
export function listRequirementFacts(
  answers: readonly Answer[],
  listParts: ListParts,
): readonly RequirementFact[] {
  const all = listFactsOfLines(answers, listParts);
  const texts = new Set(all.map(({ parts }) => writeParts(parts)));
  return texts.size === 1 ? all.slice(0, 1).map((fact) => ({ ...fact, line: null })) : all;
}

/**
 * A requirement a line of business at a time. The first answer of a line is the one nearest to today; what it says names
 * the days of all other rules.
 */
export function listFactsOfLines(
  answers: readonly Answer[],
  listParts: ListParts,
): readonly (RequirementFact & { line: string })[] {
  const facts = new Map<string, RequirementFact & { line: string }>();
  for (const answer of answers) {
    const line = answer.line.name;
    const parts = listParts(answer);
    if (!facts.has(line) && parts.length > 0) facts.set(line, { line, parts });
  }
  return [...facts.values()];
}

/** The facts as one text: "Medicare Advantage Plans: Required. … Commercial Products: …" */
export const writeRequirementFacts = (facts: readonly RequirementFact[]): string =>
  facts
    .map(({ line, parts }) => [line && `${line}: `, writeParts(parts)].filter(Boolean).join(''))
    .join(' ');
