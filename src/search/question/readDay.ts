import { parseDay, type ParsedDay } from '../../domain/parseDay.ts';
import type { Mention } from './mention.ts';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const alone = (pattern: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}$€£./-])(?:${pattern})(?![\p{L}\p{N}%/]|[.-]\d)`, 'giu');

/** Eight digits are a date beside a code, if they can be one; else they may be the number of a publication. */
const eightDigits = alone(String.raw`\d{8}`);

/** A date of service that lacks something, or that only today could complete. It must not turn into today. */
const incomplete = alone(
  [
    String.raw`${month},? \d{4}`,
    String.raw`${month} \d{1,2}(?:st|nd|rd|th)?`,
    String.raw`(?:0?[1-9]|1[0-2])/\d{4}`,
    String.raw`(?:0?[1-9]|1[0-2])/(?:[0-2]\d|3[01])`,
    String.raw`(?<=\b(?:on|dos|for) )(?:0?[1-9]|1[0-2])/[1-9]`,
    String.raw`20(?:0[1-9]|[1-4]\d)`,
    'yesterday|tomorrow|(?:last|next) (?:week|month|year)',
  ].join('|'),
);

/**
 * The date of service of a question; null where it has none. Two dates are an error, and beside a code so is a date
 * without its day or its year.
 */
export function readDay(
  dates: readonly string[],
  mentions: readonly Mention[],
  lines: readonly string[],
): ParsedDay | null {
  const [first, ...others] = dates;
  if (others.length > 0) {
    return { error: `Search for one date at a time, not for ${dates.join(' and ')}.` };
  }
  if (first !== undefined) return parseDay(first);
  const codes = mentions.filter(({ kind }) => kind === 'code' || kind === 'range');
  return codes.length === 0 ? null : readLooseDay(blankOut(codes, lines));
}

function readLooseDay(text: string): ParsedDay | null {
  for (const [digits] of text.matchAll(eightDigits)) {
    const parsed = parseDay(digits);
    if ('day' in parsed) return parsed;
  }
  const [found] = text.match(incomplete) ?? [];
  return found === undefined
    ? null
    : { error: `“${found}” is not a full date. Enter a real date, for example 11/01/2024.` };
}

/** Whether the number of a publication turned out to be the date. */
export function isDate({ kind, written }: Mention, day: ParsedDay | null): boolean {
  if (kind !== 'pmid' || day === null || 'error' in day) return false;
  const parsed = parseDay(written);
  return 'day' in parsed && parsed.day === day.day;
}

/** The lines without the codes, whose digits are no date. */
const blankOut = (codes: readonly Mention[], lines: readonly string[]): string =>
  lines
    .map((line, index) =>
      codes
        .filter((code) => code.line === index + 1)
        .reduce(
          (text, { start, end }) =>
            text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
          line,
        ),
    )
    .join('\n');
