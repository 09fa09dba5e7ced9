import { Refusal, type Findings } from '../finding.ts';
import type { Block } from './block.ts';
import { blocksOf } from './blocks.ts';
import { furniture, isKnownHeading, looksLikeHeading, noticeStart } from './headings.ts';
import { linesOf, type Line } from './line.ts';
import { joinedAtPageBreaks } from './pageBreaks.ts';
import { withoutRunningHeads } from './runningHeads.ts';
import { withSubheadings } from './subheadings.ts';

/** A section of the printed template: its heading in capitals and what stands below it. */
export interface Section {
  heading: string;
  line: number;
  blocks: readonly Block[];
}

/** A text of the printed template, taken apart. */
export interface PrintedTemplate {
  /** The lines above the first section, without empty ones. */
  head: readonly Line[];
  sections: readonly Section[];
  /** The closing legal paragraph. */
  notice: readonly Block[];
  /** Lines that no page can show: running heads, the envelope. */
  furniture: readonly Line[];
}

/** Takes a text apart. Throws a `Refusal` for one that is not of the template. */
export function printedTemplate(text: string, findings: Findings): PrintedTemplate {
  const { lines: all, heads } = withoutRunningHeads(linesOf(text), findings);
  const envelopes = all.filter((line) => furniture.test(line.text.trim()));
  const out = new Set(envelopes);
  const lines = all.filter((line) => !out.has(line));
  const starts = lines.flatMap((_, index) => (isHeading(lines, index) ? [index] : []));
  const first = starts[0];
  if (first === undefined) {
    const decide = 'give a text of the printed template, with headings as OVERVIEW in capitals';
    throw new Refusal(1, 'no section of the printed template', decide);
  }
  const end = lines.findIndex((line, index) => index > first && noticeStart.test(line.text));
  const bodyEnd = end < 0 ? lines.length : end;
  const late = starts.find((start) => start > bodyEnd);
  if (late !== undefined) {
    const { line, text: heading } = lines[late] ?? { line: 1, text: '' };
    const decide = 'the template ends with its notice: put the sections in the printed order';
    throw new Refusal(line, `the section "${heading}" below the closing notice`, decide);
  }
  const sections = starts
    .filter((start) => start < bodyEnd)
    .map((start, index, within): Section => {
      const heading = lines[start]?.text.trim() ?? '';
      const line = lines[start]?.line ?? 1;
      const blocks = blocksOf(heading, lines.slice(start + 1, within[index + 1] ?? bodyEnd));
      if (!isKnownHeading(heading)) {
        findings.doubt(
          line,
          `the heading "${heading}", which the template does not have`,
          'see that it is a heading of the policy',
        );
      }
      return { heading, line, blocks: shaped(heading, blocks, findings) };
    });
  return {
    head: lines.slice(0, first).filter((line) => line.text !== ''),
    sections,
    notice: end < 0 ? [] : blocksOf('', lines.slice(end)),
    furniture: [...heads, ...envelopes],
  };
}

function shaped(heading: string, blocks: readonly Block[], findings: Findings) {
  if (heading === 'PUBLISHED') return blocks;
  const joined = joinedAtPageBreaks(blocks, findings);
  const isProse = !['REFERENCES', 'CODING', 'POLICY STATEMENT'].includes(heading);
  return isProse ? withSubheadings(joined, findings) : joined;
}

/** One of the template's own headings, or another line in capitals that stands alone. */
function isHeading(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text.trim() ?? '';
  if (isKnownHeading(text)) return true;
  const isBlank = (at: number) => (lines[at]?.text ?? '') === '';
  return looksLikeHeading(text) && isBlank(index - 1) && isBlank(index + 1);
}
