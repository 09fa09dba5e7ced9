import { partHeadings } from '../../../text/partHeadings.ts';
import { ImportError, type Warn } from '../report.ts';
import { readBlocks, joinAtPageBreaks, type Block, type Line, type ReadLabel } from './blocks.ts';
import { findBoilerplate, isAlone, type Boilerplate } from './boilerplate.ts';

/** A section of the printed template: its heading in capitals and what is below it. */
export interface Section {
  heading: string;
  line: number;
  blocks: readonly Block[];
}

/** A text of the printed template, taken apart. */
export interface Template {
  /** The lines above the first section, without empty ones. */
  head: readonly Line[];
  sections: readonly Section[];
  /** The closing legal paragraph. */
  notice: readonly Block[];
  boilerplate: readonly Boilerplate[];
}

/** Takes a text apart. Throws an `ImportError` for a text of another kind. */
export function readTemplate(text: string, readLabel: ReadLabel, warn: Warn): Template {
  const all = text.split('\n').map((words, index) => ({
    line: index + 1,
    text: words.replaceAll('\f', '').trimEnd(),
  }));
  const boilerplate = findBoilerplate(all, warn);
  const left = new Set(boilerplate.map(({ line }) => line));
  const lines = all.map((line) => (left.has(line.line) ? { ...line, text: '' } : line));
  const starts = lines.flatMap((_, index) => (isHeading(lines, index) ? [index] : []));
  const [first = -1] = starts;
  const end = lines.findIndex((line, index) => index > first && noticeStart.test(line.text));
  if (first < 0 || end < 0) {
    const message = `a text without ${first < 0 ? 'a heading like OVERVIEW' : 'a closing notice'}`;
    throw new ImportError({ line: 1, message, hint: 'import a whole policy of the template' });
  }
  const sections = starts.map((start, index): Section => {
    const { line, text: words } = lines[start] ?? { line: 1, text: '' };
    const heading = words.trim();
    const until = Math.min(starts[index + 1] ?? end, end);
    const blocks = readBlocks(heading, lines.slice(start + 1, until), readLabel);
    const isList = /^(?:PUBLISHED|REFERENCES|CODING)$/.test(heading);
    return { heading, line, blocks: isList ? blocks : joinAtPageBreaks(blocks, warn) };
  });
  const head = lines.slice(0, first).filter((line) => line.text !== '');
  return { head, sections, notice: readBlocks('', lines.slice(end), readLabel), boilerplate };
}

/** How the closing legal paragraph begins, whatever kind of policy it is. */
const noticeStart = /^This (?:[a-z]+ ){0,3}policy is made available to you\b/i;

const known = ['OVERVIEW', 'BACKGROUND', ...Object.values(partHeadings).map(({ text }) => text)];

/** One of the template's own headings, or another line in capitals with empty lines around it. */
function isHeading(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text.trim() ?? '';
  const looksLikeHeading = text.length <= 60 && /^[A-Z][A-Z &/,()-]{3,}$/.test(text);
  return known.includes(text) || (looksLikeHeading && isAlone(lines, index));
}
