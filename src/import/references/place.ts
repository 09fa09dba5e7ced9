import type { Reference } from '../../schemas/reference.ts';
import { monthNumber } from '../monthNames.ts';

type DateParts = Reference['issued']['date-parts'];

/** Where and when a citation was published, as far as its punctuation is the usual one. */
export interface PrintedPlace {
  title: string;
  journal: string;
  isItalic: boolean;
  date: DateParts;
  numbers: Pick<Reference, 'volume' | 'issue' | 'page'>;
  /** The words behind the journal. */
  tail: string;
}

const italic = /^(.*?)\s*\*([^*]+?)\.?\*\.?\s*(.*)$/;
const plain =
  /^(.*[.?!])\s+([^.]{3,80})\.\s+((?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2} )?(?:19|20)\d{2}[;:].*)$/;
const dated = /^(?:([A-Z][a-z]{2,8})\.? )?(?:(\d{1,2}) )?((?:19|20)\d{2})(?![\d-])/;
const numbered = /^; ?(\d+)(?:\(([^()]+)\))?: ?([\p{L}\d–-]+(?:\.e\d+)?)(?=[.;,]|$)/u;

/** The words behind the authors, taken apart: none where no journal and year are recognised. */
export function placeIn(rest: string): PrintedPlace | undefined {
  const match = italic.exec(rest) ?? plain.exec(rest);
  const [, title = '', journal = '', tail = ''] = match ?? [];
  const [start, month, day, year] = dated.exec(tail) ?? [];
  if (title === '' || journal === '' || start === undefined) return undefined;
  const [, volume, issue, page] = numbered.exec(tail.slice(start.length)) ?? [];
  return {
    title: title.replace(/\.$/, '').trim(),
    journal: journal.trim(),
    isItalic: italic.test(rest),
    date: publishedIn(tail, Number(year)) ?? dateOf(year, month, day),
    numbers: { ...(volume && { volume }), ...(issue && { issue }), ...(page && { page }) },
    tail,
  };
}

/** As precise as the print: a day only with its month. */
function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateParts {
  const number = month === undefined ? undefined : monthNumber(month);
  if (number === undefined) return [[Number(year)]];
  const isDay = Number(day) >= 1 && Number(day) <= 31;
  return isDay ? [[Number(year), number, Number(day)]] : [[Number(year), number]];
}

/** "Published 2024 Sep 3." is more precise than the year in front, if it is of that year. */
function publishedIn(tail: string, year: number): DateParts | undefined {
  const [, own, month, day] = /\bPublished (\d{4}) ([A-Z][a-z]{2,8}) (\d{1,2})\b/.exec(tail) ?? [];
  return Number(own) === year ? dateOf(own, month, day) : undefined;
}
