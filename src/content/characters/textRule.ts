/** Something that no content file may hold, on a line (from 1). */
export interface TextProblem {
  line: number;
  found: string;
  cure: string;
}

/** One rule about the characters of a file, front matter and body alike. */
export type TextRule = (text: string) => Iterable<TextProblem>;

/** The line (from 1) on which a position of a text stands. */
export function getLineNumber(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** A character that cannot be shown as itself, by its number: "U+200B". */
export function formatCodePoint(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A problem for the first match of each line, with its column (from 1): one slip repeated on a line is one slip. */
export function* findMatchPerLine(
  text: string,
  pattern: RegExp,
  problemOf: (match: RegExpExecArray, column: number) => Omit<TextProblem, 'line'>,
): Iterable<TextProblem> {
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const line = getLineNumber(text, match.index);
    if (line === last) continue;
    last = line;
    const column = match.index - text.lastIndexOf('\n', match.index - 1);
    yield { line, ...problemOf(match, column) };
  }
}
