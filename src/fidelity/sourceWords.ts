/** Text with every run of white space as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The words of a source text in one line, as a page shows them: without the marks of lists, without
 * the numbers of references, which the page's list makes, and without the asterisks that stand for
 * italics in them. A line or page break is a space.
 */
export function sourceWords(text: string): string {
  let inReferences = false;
  const lines = text.split('\n').map((line) => {
    if (line.trim() === 'REFERENCES') inReferences = true;
    else if (inReferences && line.trim() !== '' && !/^\d+\. /.test(line)) inReferences = false;
    return inReferences
      ? line.replace(/^\d+\. /, '').replaceAll('*', '')
      : line.replace(/^[-•] /, '');
  });
  return oneLine(lines.join('\n'));
}

/** A line of words cut into sentences; headings stay with the sentence that they stand above. */
export function sentencesOf(words: string): readonly string[] {
  return words.split(/(?<=[.!?:])\s+(?=[\p{Lu}\d“"(])/u).filter((sentence) => sentence !== '');
}
