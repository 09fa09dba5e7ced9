import { isInRange } from '../../domain/codeRanges.ts';
import type { ListedCodes } from './listedCodes.ts';
import { readModifiers } from './modifiers.ts';
import { readCode, type ReadCode } from './readCode.ts';

/** A code or a range at a place of a line, with the modifiers behind it. */
export interface CodeAt extends ReadCode {
  kind: 'code' | 'range';
  modifiers: readonly string[];
  end: number;
}

const word = /[a-z]\d[a-z\d]\.[a-z\d]{1,4}(?![\p{L}\p{N}])|[\p{L}\p{N}]+/iuy;
/** A letter apart from its digits: "K 1007", "k-1007". */
const split = /([a-z])[ -]([\doil]{4})(?![\p{L}\p{N}])(?!\.\d)(?! ?(?:iu|mc?g|ml|units?)\b)/iuy;
/** "Part B 2024" names no code, and "a 2000 dollar device" none either. */
const letterOfWord =
  /(?:\b(?:appendix|class|grade|group|level|part|phase|plan|section|size|table|title|type|vitamin)\s+)$/i;
const between = /\s*-\s*|\s*\.{2,3}\s*|\s+(?:to|through|thru)\s+/iuy;
/** What may stand tight behind a code with a hyphen: words, or another code. */
const wrongEnd =
  /^(?:\.\d|%|-(?![\p{L}]{3}|[a-z]\d{4}(?![\p{L}\p{N}])|\d{5}(?![\p{L}\p{N}]))[\p{L}\p{N}])/iu;

interface Piece extends ReadCode {
  end: number;
}

function match(form: RegExp, line: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(line);
}

/** Reads the code or the range that begins at a place of a line; null where none does. */
export function readCodeAt(line: string, at: number, listed: ListedCodes): CodeAt | null {
  const first = readPiece(line, at, listed) ?? readCategory(line, at);
  if (!first) return null;
  const range = readRange(line, first, listed);
  if (range) return range;
  if (first.isCategory) return null;
  const isProcedure = !first.value.includes('.');
  const { modifiers, end } = isProcedure
    ? readModifiers(line, first.end, listed)
    : { modifiers: [], end: first.end };
  if (/^[\p{L}\p{N}]/u.test(line.slice(end)) && !/^x\d/i.test(line.slice(end))) return null;
  if (wrongEnd.test(line.slice(end))) return null;
  const { value, isCorrected } = first;
  return { kind: 'code', value, isCorrected, modifiers, end };
}

/** A code without what is behind it. A word that goes on may end in modifiers. */
function readPiece(
  line: string,
  at: number,
  listed: ListedCodes,
): (Piece & { isCategory?: false }) | null {
  const [token = ''] = match(word, line, at) ?? [];
  const whole = readCode(token.toUpperCase(), listed);
  const isGlued = /^.{5}(?:(?:[a-z][a-z\d])+|x\d+)$/i.test(token);
  const begun = isGlued ? readCode(token.slice(0, 5).toUpperCase(), listed) : null;
  if (begun && (!whole || listed.has(begun.value))) return { ...begun, end: at + 5 };
  if (whole) return { ...whole, end: at + token.length };
  const [text = '', letter = '', digits = ''] = match(split, line, at) ?? [];
  const apart = readCode((letter + digits).toUpperCase(), listed);
  if (!apart) return null;
  const isWord = letterOfWord.test(line.slice(0, at)) || (letter === 'a' && text[1] === ' ');
  return isWord && !listed.has(apart.value) ? null : { ...apart, end: at + text.length };
}

/** Three characters are a diagnosis in a range of diagnoses alone: "E10-E13", but not the levels "T10-T12". */
function readCategory(line: string, at: number): (Piece & { isCategory: true }) | null {
  const [token = ''] = match(word, line, at) ?? [];
  if (!/^[a-z]\d[\dab]$/i.test(token) || /^t1[0-2]$/i.test(token)) return null;
  return { value: token.toUpperCase(), isCorrected: false, isCategory: true, end: at + 3 };
}

/** A range from the first code to one behind it; the last may lack its letter, and may come first. */
function readRange(line: string, first: Piece, listed: ListedCodes): CodeAt | null {
  const [separator = ''] = match(between, line, first.end) ?? [];
  if (separator === '') return null;
  const at = first.end + separator.length;
  const [digits = ''] = match(/\d{4}(?![\p{L}\p{N}])/uy, line, at) ?? [];
  const last =
    readPiece(line, at, listed) ??
    readCategory(line, at) ??
    (digits !== '' && digits.charAt(0) === first.value.charAt(1) && /^[A-Z]\d{4}$/.test(first.value)
      ? { value: `${first.value.slice(0, 1)}${digits}`, isCorrected: true, end: at + 4 }
      : null);
  if (!last || last.value === first.value) return null;
  if (/^[\p{L}\p{N}]/u.test(line.slice(last.end))) return null;
  const isCorrected = first.isCorrected || last.isCorrected;
  const [forwards, backwards] = [`${first.value}-${last.value}`, `${last.value}-${first.value}`];
  const rest = { kind: 'range', modifiers: [], end: last.end } as const;
  if (isInRange(last.value, forwards)) return { ...rest, value: forwards, isCorrected };
  return isInRange(first.value, backwards)
    ? { ...rest, value: backwards, isCorrected: true }
    : null;
}
