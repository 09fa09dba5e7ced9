import { procedureCodePattern } from '../../../content/schemas/codePatterns.ts';
import { parseQuestion } from '../../../search/parseQuestion.ts';
import { createListedCodes } from '../../../search/question/listedCodes.ts';
import { quote, todo, type Warn } from '../report.ts';
import { isNotApplicable, joinText, type Block } from '../template/blocks.ts';
import type { Section } from '../template/template.ts';

/** Whether a section lists codes, or says "Not applicable" and is kept as words. */
export const hasCodes = ({ heading, blocks }: Section): boolean =>
  heading === 'CODING' && blocks.length > 0 && !isNotApplicable(joinText(blocks));

/**
 * The coding groups in their order: a heading, the sentence that decides, the codes. What the
 * sentence decides, and what the group is limited to, is left open.
 */
export function readCodingGroups({ blocks }: Section, lines: readonly string[], warn: Warn) {
  const groups: { heading?: string; sentence?: string; items: Block[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    const open = groups.at(-1);
    const isHeading = blocks[index + 1]?.kind === 'paragraph' && !/[.:;]$/.test(block.text);
    if (block.kind === 'item' && open) open.items.push(block);
    else if (block.kind === 'item') groups.push({ items: [block] });
    else if (block.kind === 'label' || isHeading) groups.push({ heading: block.text, items: [] });
    else if (open && !open.sentence && open.items.length === 0) open.sentence = block.text;
    else groups.push({ sentence: block.text, items: [] });
  }
  return groups.map(({ heading, sentence, items }) => ({
    heading: heading ?? null,
    text: sentence ?? todo('the sentence above the codes'),
    appliesTo: todo(
      '{ text: … } with what limits the group, in words of its text; else remove this line',
    ),
    decisions: createDecisions(lines, 'sentence'),
    codes: items.map((item) => readCode(item, warn)),
  }));
}

/** A decision for each line of business; what it decides and by which words is left open. */
export const createDecisions = (lines: readonly string[], where: string) =>
  lines.map((line) => ({
    lines: [line],
    determination: todo(`what the ${where} decides`),
    words: todo(`the part of the ${where} that says so`),
  }));

const limit = /\d{1,2}[|/.-]\d{1,2}[|/.-]\d{2,4}|\beffective\b|\bdiscontinued\b/i;

/** Words that go on where a descriptor would begin: another code, or the rest of a range. */
const goesOn = /^(?:to|through|thru|and|or)\b|^[^\p{L}\d("“]/iu;
const noCodes = createListedCodes([]);

/**
 * One line of a list of codes: a code or a range, its mark, its descriptor. A line of any other
 * form is kept whole, and its code is left open: a descriptor never swallows other words.
 */
function readCode({ text, line }: Block, warn: Warn) {
  const read = readFirstCode(text);
  if (read === null) {
    warn(line, `${quote(text)} in a list of codes, not split`, 'write its code, or move it');
    return { code: todo('the code'), asPrinted: todo('the code as published'), descriptor: text };
  }
  const { code, printed, words } = read;
  if (words === '') warn(line, `"${printed}" without a descriptor`, 'check the source');
  if (/[*†‡§^]/.test(printed)) warn(line, `the mark on "${printed}"`, 'find its note');
  const dates = limit.test(words) && { dates: todo('from when to when the code is valid') };
  return { code, asPrinted: printed, descriptor: words || null, ...dates };
}

/** The code with which a line begins, as it is published; null where anything about it is doubtful. */
function readFirstCode(text: string): { code: string; printed: string; words: string } | null {
  const { mentions, lines } = parseQuestion(text, noCodes);
  const [first, ...others] = mentions;
  if (first?.start !== 0 || first.isCorrected || first.modifiers.length > 0) return null;
  const hasOtherCodes = others.some(({ kind }) => kind === 'code' || kind === 'range');
  // The places of the parser hold in the text itself only where it is as long as what was parsed.
  if (hasOtherCodes || lines[0]?.length !== text.length || !isCode(first.value)) return null;
  const [start = '', last = start] = first.value.split('-');
  const written = text.slice(0, first.end);
  if (!written.startsWith(start) || !written.endsWith(last)) return null;
  const [marks = ''] = /^[*†‡§^]*/.exec(text.slice(first.end)) ?? [];
  const rest = text.slice(written.length + marks.length);
  const words = rest.replace(/^[\s:]+/, '');
  if (goesOn.test(words) || (words !== '' && words === rest)) return null;
  return { code: first.value, printed: written + marks, words };
}

const isCode = (value: string) => procedureCodePattern.test(value) || /^[A-Z]\d\w\./.test(value);
