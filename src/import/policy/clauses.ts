import type { LineOfBusinessId } from '../../domain/records.ts';
import { namesIn } from './lineNames.ts';

/** The words of a sentence that speak of one line of business. */
export interface Clause {
  lineOfBusiness: LineOfBusinessId;
  words: string;
}

/**
 * A sentence cut by the lines of business that it names: "not covered for Medicare Advantage Plans
 * and not medically necessary for Commercial Products" is a clause for each. A name that has no
 * decision of its own shares the words before it ("covered for A and B"). `decides` tells whether
 * words decide anything. Empty where the sentence names no line.
 */
export function clausesOf(
  sentence: string,
  decides: (words: string) => boolean,
): readonly Clause[] {
  const clauses: { lines: LineOfBusinessId[]; start: number; end: number }[] = [];
  for (const { id, end } of namesIn(sentence)) {
    const last = clauses.at(-1);
    const start = last?.end ?? 0;
    if (last && !decides(sentence.slice(start, end))) {
      last.lines.push(id);
      last.end = end;
    } else clauses.push({ lines: [id], start, end });
  }
  // What follows the last name ("when the criteria are met") belongs to the words before it.
  const last = clauses.at(-1);
  if (last) last.end = sentence.length;
  return clauses.flatMap(({ lines, start, end }) =>
    lines.map((lineOfBusiness) => ({ lineOfBusiness, words: sentence.slice(start, end) })),
  );
}
