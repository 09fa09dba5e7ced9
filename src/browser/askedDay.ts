import { parseDay, type ParsedDay } from '../domain/parseDay.ts';
import { splitDayFromQuery } from '../search/dayInQuery.ts';
import { query } from './address.ts';

/**
 * The date of service in the address, `?on=2024-10-31`: null where none is asked for, an error where it
 * cannot be read. An error must never be answered as today.
 */
export function readAskedDay(): ParsedDay | null {
  const asked = query().get('on');
  return asked === null ? null : parseDay(asked);
}

/** What somebody searches for from a page that answers for a date of service: that date, unless they name one. */
export function addDayOfPage(words: string): string {
  const asked = readAskedDay();
  const isNamed = splitDayFromQuery(words).asked !== null;
  return words === '' || isNamed || asked === null || 'error' in asked
    ? words
    : `${words} ${asked.day}`;
}
