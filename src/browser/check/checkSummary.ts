import { formatDate } from '../../domain/dates.ts';
import { MAX_CODES, type CheckedList } from '../../search/checkList.ts';

/** So many of the ignored words are named: enough to see what they are. */
const MAX_WORDS = 12;

/** What is announced when a check is done: how many codes, for which day, what was left out and what was ignored. */
export function summarizeCheck(list: CheckedList, asked: string): string {
  const { rows, checked, leftOut, dates } = list;
  const malformed = rows.filter(({ kind }) => kind === 'malformed').length;
  return [
    checked === 0
      ? 'No codes found in this list.'
      : `${checked === 1 ? '1 code' : `${checked} codes`} checked.`,
    malformed > 0 &&
      (malformed === 1 ? '1 entry is not a code.' : `${malformed} entries are not codes.`),
    asked && rows.length > 0 && `Date of service: ${formatDate(asked)}.`,
    leftOut > 0 && `${leftOut} more were left out: the limit is ${MAX_CODES} codes.`,
    dates.length > 0 && 'Dates in the list were not used: enter the date of service below it.',
    describeIgnored(list),
  ]
    .filter(Boolean)
    .join(' ');
}

function describeIgnored({ ignored }: CheckedList): string {
  if (ignored.length === 0) return '';
  const words = ignored.slice(0, MAX_WORDS).join(', ');
  const more = ignored.length > MAX_WORDS ? ', …' : '.';
  return ignored.length === 1
    ? `Ignored 1 other word or number: ${words}.`
    : `Ignored ${ignored.length} other words and numbers: ${words}${more}`;
}
