import { formsAfterCodes, formsBeforeCodes, type Form } from './forms.ts';
import type { ListedCodes } from './listedCodes.ts';
import type { Mention } from './mention.ts';
import { readCodeAt } from './readCodeAt.ts';

/** A line taken apart. */
export interface ScannedLine {
  mentions: readonly Mention[];
  /** Dates as they are written. */
  dates: readonly string[];
  /** The line with spaces in place of what it mentions. */
  rest: string;
}

/** A number of a list ("1.K1007"), a quantity ("2xK1007") or a system ("CPT99213") before a code. */
const counting = /\d{1,4}(?:\.|x)(?=[a-z]\d{4})|(?:cpt|hcpcs|cdt)(?=[a-z]?\d{4})/iuy;
/** A word, a number, or what is neither: from a boundary to the next place where something may begin. */
const letters = /(?:cpt|hcpcs|cdt|icd|codes?|dx)(?=-)|\p{L}+(?:'\p{L}+)?(?![\p{L}\p{N}]|-\d)/iuy;
const others = /[\p{L}\p{N}](?:[\p{L}\p{N}._+&%-]*[\p{L}\p{N}%])?/uy;
const modifierAlone = /(?:mod(?:ifier)?s?[.:]?\s+)?([a-z\d]{2})(?![\p{L}\p{N}])/iuy;

const isOpen = (before: string) => /(?:^|[\t,;|"'()[\]{}<>•·*/=])[\s#*•·.:-]*$/.test(before);
const isClosed = (behind: string) => /^[*†‡§^#.]*\s*(?:$|[\t,;|"'()[\]{}<>•·/])/.test(behind);

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

/** Takes a normalized line apart, from left to right: each place belongs to the first form that fits. */
export function scanLine(line: string, number: number, listed: ListedCodes): ScannedLine {
  const mentions: Mention[] = [];
  const dates: string[] = [];
  let rest = '';
  let at = 0;
  const isAlone = (end: number) => isOpen(line.slice(0, at)) && isClosed(line.slice(end));
  const mention = (found: Pick<Mention, 'kind' | 'value'> & Partial<Mention>, end: number) => {
    mentions.push({
      ...{ isCorrected: false, modifiers: [], line: number, start: at, end },
      ...{ written: line.slice(at, end), isAlone: isAlone(end) },
      ...found,
    });
    skip(end);
  };
  const skip = (end: number) => {
    rest += ' '.repeat(end - at);
    at = end;
  };
  const keep = (end: number) => {
    rest += line.slice(at, end);
    at = end;
  };
  const take = ({ kind, pattern, read }: Form): boolean => {
    const [text, ...groups] = match(pattern, line, at) ?? [];
    if (text === undefined) return false;
    const end = at + text.length;
    if (kind === 'word') keep(end);
    else if (kind !== 'date') mention({ kind, value: read?.(groups) ?? text }, end);
    else {
      dates.push(text.replace(/^(?:on|dos|date of service):? /i, ''));
      skip(end);
    }
    return true;
  };
  while (at < line.length) {
    if (!/[\p{L}\p{N}$€£]/u.test(line.charAt(at))) {
      keep(at + 1);
      continue;
    }
    const counted = match(counting, line, at);
    if (counted) keep(at + counted[0].length);
    if (formsBeforeCodes.some(take)) continue;
    const code = readCodeAt(line, at, listed);
    if (code) {
      const { end, ...found } = code;
      mention(found, end);
      continue;
    }
    const [text, written = ''] = match(modifierAlone, line, at) ?? [];
    if (text !== undefined) {
      const value = `Modifier ${written.toUpperCase()}`;
      const end = at + text.length;
      const isNumber = /\d\d/.test(written);
      const isPlain = isNumber
        ? line.trim() === written
        : isAlone(end) || written === written.toUpperCase();
      if (text !== written || (listed.has(value) && isPlain)) {
        mention({ kind: 'code', value }, end);
        continue;
      }
    }
    if (formsAfterCodes.some(take)) continue;
    keep(at + (match(letters, line, at) ?? match(others, line, at) ?? [' '])[0].length);
  }
  return { mentions, dates, rest };
}
