import { parseDay, type ParsedDay } from '../domain/parseDay.ts';

/** Dates as people write them beside other words. Eight digits alone may be a PMID. */
const written = [
  String.raw`\d{4}-\d{1,2}-\d{1,2}`,
  String.raw`\d{1,2}(?<separator>[/-])\d{1,2}\k<separator>(?:\d{4}|\d{2})`,
  String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}`,
];
const dates = new RegExp(
  String.raw`(?<before>^|[\s,;(])(?:(?:on|dos|date of service):? )?(?<date>${written.join('|')})(?=$|[\s,;).?])`,
  'gi',
);

/** A query without its date of service, and that; null where it names none. Two dates are no date. */
export function splitDayFromQuery(query: string): { rest: string; asked: ParsedDay | null } {
  const found = [...query.matchAll(dates)].map(({ groups }) => groups?.['date'] ?? '');
  const rest = query.replace(dates, '$<before>').trim();
  const [only = '', ...others] = found;
  if (found.length === 0) return { rest: query, asked: null };
  if (others.length > 0) {
    return {
      rest,
      asked: { error: `Search for one date at a time, not for ${found.join(' and ')}.` },
    };
  }
  return { rest, asked: parseDay(only) };
}
