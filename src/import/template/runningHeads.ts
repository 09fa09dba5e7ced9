import type { Findings } from '../finding.ts';
import type { Line } from './line.ts';

const pageNumber = /^\s*(?:page \d{1,4}(?: of \d{1,4})?|- ?\d{1,4} ?-|\d{1,3})$/i;

/**
 * Furniture of printed pages: the title line once more, and page numbers that stand alone. They are
 * taken out, so that the words before and after a page break meet; the title line itself stays.
 */
export function withoutRunningHeads(
  lines: readonly Line[],
  { doubt }: Pick<Findings, 'doubt'>,
): { lines: readonly Line[]; heads: readonly Line[] } {
  const title = lines.find(({ text }) => text.trim() !== '');
  const isBlank = (index: number) => (lines[index]?.text ?? '') === '';
  const heads = lines.filter((line, index) => {
    const standsAlone = isBlank(index - 1) && isBlank(index + 1);
    if (line !== title && title && line.text.trim() === title.text.trim()) return true;
    return standsAlone && pageNumber.test(line.text);
  });
  for (const { line, text } of heads) {
    doubt(
      line,
      `"${text.trim()}", taken as furniture of a printed page and left out`,
      'see that it is none of the words of the policy',
    );
  }
  const out = new Set(heads);
  return { lines: lines.map((line) => (out.has(line) ? { ...line, text: '' } : line)), heads };
}
