/** One line of the source text, counted from 1. */
export interface Line {
  line: number;
  text: string;
}

/** The lines of a text without white space at their ends; a form feed is an empty line. */
export function linesOf(text: string): readonly Line[] {
  return text.split('\n').map((line, index) => ({
    line: index + 1,
    text: line.replaceAll('\f', '').trimEnd(),
  }));
}
