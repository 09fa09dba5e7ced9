import type { Answer } from '../answer.ts';
import { writeParts, type SentencePart } from './sentenceParts.ts';

/** What a version says of authorization or criteria: for one line of business, or with null for all alike. */
export interface RequirementFact {
  line: string | null;
  parts: readonly SentencePart[];
}

/** A requirement for every line of business: once where all lines agree, else a line at a time. */
export function listRequirementFacts(
  answers: readonly Answer[],
  listParts: (answer: Answer) => readonly SentencePart[],
): readonly RequirementFact[] {
  const facts = new Map<string, RequirementFact>();
  // The first answer of a line is the one nearest to today; what it says names the days of everything else.
  for (const answer of answers) {
    const { name } = answer.line;
    const parts = listParts(answer);
    if (!facts.has(name) && parts.length > 0) facts.set(name, { line: name, parts });
  }
  const all = [...facts.values()];
  const texts = new Set(all.map(({ parts }) => writeParts(parts)));
  return texts.size === 1 ? all.slice(0, 1).map((fact) => ({ ...fact, line: null })) : all;
}

/** The facts as one text: "Medicare Advantage Plans: Required. … Commercial Products: …" */
export const writeRequirementFacts = (facts: readonly RequirementFact[]): string =>
  facts
    .map(({ line, parts }) => [line && `${line}: `, writeParts(parts)].filter(Boolean).join(''))
    .join(' ');
