/** Text with every run of white space as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The words of a source text in one line, as a page shows them: without the marks of lists, without
 * the numbers of references, which the page's list makes, and without the asterisks that stand for
 * italics in them. A line or page break is a space.
 */
export function sourceWords(text: string): string {
  let inReferences = false;
  let isAfterBreak = true;
  const lines = text.split('\n').map((line) => {
    const isBlank = line.trim() === '';
    if (line.trim() === 'REFERENCES') inReferences = true;
    // A reference goes on on the lines below it; what begins after an empty line is another thing.
    else if (inReferences && isAfterBreak && !isBlank && !/^\d+\. /.test(line))
      inReferences = false;
    isAfterBreak = isBlank;
    return inReferences
      ? line.replace(/^\d+\. /, '').replaceAll('*', '')
      : line.replace(/^\s*[-•] /, '');
  });
  return oneLine(lines.join('\n'));
}

/** A line of words cut into sentences; headings stay with the sentence that they stand above. */
export function sentencesOf(words: string): readonly string[] {
  return words.split(/(?<=[.!?:])\s+(?=[\p{Lu}\d“"(])/u).filter((sentence) => sentence !== '');
}
