import type { Reference } from '../../schemas/reference.ts';
import { Refusal, type Findings } from '../finding.ts';
import type { Block } from '../template/block.ts';
import { authorsIn, type PrintedAuthors } from './authors.ts';
import { identifiersIn } from './identifiers.ts';
import { placeIn } from './place.ts';

/** One citation in CSL's fields, as far as it prints them; its id is not known yet. */
export function citationOf(
  { text, line, number }: Block,
  { doubt }: Findings,
): Omit<Reference, 'id'> {
  const named = (found: string, decide: string) =>
    doubt(line, `reference ${number}: ${found}`, decide);
  const authors = authorsIn(text);
  for (const name of authors.doubtful)
    named(`the author "${name}"`, 'read the name, or say that it is doubtful');
  const { ids, doubt: ofNumber } = identifiersIn(text);
  if (ofNumber) named(...ofNumber);
  const common = {
    author: authors.author,
    etAl: authors.etAl,
    ...ids,
    asPrinted: text,
    devices: [],
    readings: [],
  };
  const place = placeIn(authors.rest);
  if (!place) {
    named('a citation that is not taken apart', 'write its type, title, publication and date');
    return { ...common, ...wholeCitation(text, line, authors) };
  }
  const { numbers, date, tail, journal } = place;
  if (!place.isItalic)
    named(`the journal "${journal}" is not in italics`, 'see that it is a journal');
  if (numbers.volume === undefined) named(`"${tail}"`, 'write volume, issue and pages');
  if (numbers.volume === `${date[0][0]}`) {
    named(`"${numbers.volume}; ${numbers.volume}:"`, 'see that the volume is numbered by the year');
  }
  const { title } = place;
  return {
    type: 'article-journal',
    ...common,
    title,
    'container-title': journal,
    issued: { 'date-parts': date },
    ...numbers,
  };
}

/** A citation of another form: its first words, and the year that it prints last. */
function wholeCitation(text: string, line: number, { rest }: PrintedAuthors) {
  const year = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].at(-1)?.[0];
  if (!year) {
    const found = `a citation without a year ("${text.slice(0, 60)}")`;
    throw new Refusal(line, found, 'enter this bibliography by hand: a year is never guessed');
  }
  const [title = text, container = title] = rest.replaceAll('*', '').split(/\.\s+/).filter(Boolean);
  return {
    type: /\bhttps?:|www\./.test(text) ? ('webpage' as const) : ('report' as const),
    title: title.trim() || text,
    'container-title': container.trim() || text,
    issued: { 'date-parts': [[Number(year)]] as [[number]] },
  };
}
