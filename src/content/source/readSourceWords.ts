/** Text with every run of white space as one space. */
export const toOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The words of a source text in one line, as a page shows them: without the marks of lists, without
 * the numbers of references, which the page's list makes, and without the asterisks that stand for
 * italics in them. A line or page break is a space.
 */
export function readSourceWords(text: string): string {
  let inReferences = false;
  let isAfterBreak = true;
  const all = text.split('\n');
  const last = lastReference(all);
  const lines = all.map((line, index) => {
    const isBlank = line.trim() === '';
    if (line.trim() === 'REFERENCES') inReferences = true;
    // A reference goes on on the lines below it; what begins after an empty line is another thing,
    // but for the footer of a page in the middle of the list.
    else if (inReferences && index > last && isAfterBreak && !isBlank && !/^\d+\. /.test(line))
      inReferences = false;
    isAfterBreak = isBlank;
    return inReferences
      ? line.replace(/^\d+\. /, '').replaceAll('*', '')
      : line.replace(/^\s*[-•] /, '');
  });
  return toOneLine(lines.join('\n'));
}

/** The index of the line that begins the last reference, by their numbers; -1 without references. */
function lastReference(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.trim() === 'REFERENCES');
  let [last, number] = [-1, 1];
  for (const [index, line] of lines.entries()) {
    if (start < 0 || index < start || !line.startsWith(`${number}. `)) continue;
    last = index;
    number += 1;
  }
  return last;
}

/** A line of words cut into sentences; headings stay with the sentence that they stand above. */
export function splitSentences(words: string): readonly string[] {
  return words.split(/(?<=[.!?:])\s+(?=[\p{Lu}\d“"(])/u).filter((sentence) => sentence !== '');
}
