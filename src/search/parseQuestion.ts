import type { ParsedDay } from '../domain/parseDay.ts';
import type { ListedCodes } from './question/listedCodes.ts';
import type { Mention } from './question/mention.ts';
import { normalizeText } from './question/normalizeText.ts';
import { isDate, readDay } from './question/readDay.ts';
import { scanLine } from './question/scanLine.ts';

/** What somebody typed or pasted, taken apart. */
export interface Question {
  /** In the order in which they are written. */
  mentions: readonly Mention[];
  /** The date of service; null where none is written. Two dates are an error, and a date that lacks its day is one. */
  day: ParsedDay | null;
  /** The dates as they are written: those of a list of claim lines are no date of service. */
  dates: readonly string[];
  /** The words that are left. */
  rest: string;
  /** The normalized lines, in which mentions have their places. */
  lines: readonly string[];
}

/**
 * Reads what a person typed or pasted: the only parser of codes, other identifiers and dates. It serves the search,
 * the list of codes and the importer. Whether a doubtful form is a code depends on what policies here list.
 */
export function parseQuestion(text: string, listed: ListedCodes): Question {
  const lines = normalizeText(text).split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
  const scanned = lines.map((line, index) => scanLine(line, index + 1, listed));
  const mentions = scanned.flatMap((line) => line.mentions);
  const dates = scanned.flatMap((line) => line.dates);
  const day = readDay([...new Set(dates)], mentions, lines);
  return {
    mentions: mentions.filter((mention) => !isDate(mention, day)),
    day,
    dates,
    rest: scanned
      .map(({ rest }) => rest)
      .join('\n')
      .trim(),
    lines,
  };
}
