import type { Reading } from '../content/schemas/reading.ts';
import type { Term } from './records.ts';

/** A stretch of printed words: plain, in doubt, or a term that the glossary explains. */
export type Marked =
  | { kind: 'plain'; text: string }
  | { kind: 'reading'; text: string; reading: Reading }
  | { kind: 'term'; text: string; term: Term };

/** The anchor of a reading at its mark. A record prints the words once, so a page has it once. */
export const readingAnchor = ({ id }: Pick<Reading, 'id'>) => `reading-${id}`;

interface Place {
  start: number;
  end: number;
  marked: Marked;
}

/** Where a reading's characters stand in the text: within its longer quotation if it has one. */
function readingPlace(text: string, reading: Reading): Place | undefined {
  const context = reading.within ?? reading.asPrinted;
  const contextStart = text.indexOf(context);
  if (contextStart < 0) return undefined;
  const start = contextStart + context.indexOf(reading.asPrinted);
  const end = start + reading.asPrinted.length;
  return { start, end, marked: { kind: 'reading', text: reading.asPrinted, reading } };
}

const termPatterns = new Map<string, RegExp>();

/** A term as a whole word. */
function termPattern({ term }: Term): RegExp {
  const known = termPatterns.get(term);
  if (known) return known;
  const whole = `(?<![\\p{L}\\p{N}-])${RegExp.escape(term)}(?![\\p{L}\\p{N}-])`;
  const pattern = new RegExp(whole, 'u');
  termPatterns.set(term, pattern);
  return pattern;
}

/** Whether a text holds a term as a whole word. */
export const isWithin = (text: string, term: Term) =>
  text.includes(term.term) && termPattern(term).test(text);

/** Where a term first stands as a whole word. */
function termPlace(text: string, term: Term): Place | undefined {
  // Quick to deny, as it is of nearly every text.
  const match = text.includes(term.term) ? termPattern(term).exec(text) : null;
  if (!match) return undefined;
  const { index: start } = match;
  return { start, end: start + term.term.length, marked: { kind: 'term', text: term.term, term } };
}

/** A text of a page with the readings that may stand in it. */
export interface AnnotatedText {
  text: string;
  readings: readonly Reading[];
}

/** The terms that each text of a page links. */
export type TermsByText = ReadonlyMap<string, readonly Term[]>;

/** Assigns each term to the first of a page's texts that holds it, so that a page links it once. */
export function assignTerms(texts: Iterable<AnnotatedText>, terms: readonly Term[]): TermsByText {
  const byText = new Map<string, readonly Term[]>();
  let rest = terms;
  for (const { text, readings } of texts) {
    if (byText.has(text)) continue;
    const found = markWords(text, readings, rest).flatMap((marked) =>
      marked.kind === 'term' ? [marked.term] : [],
    );
    if (found.length === 0) continue;
    byText.set(text, found);
    rest = rest.filter((term) => !found.includes(term));
  }
  return byText;
}

/**
 * Cuts printed words at the readings and terms they hold. Joined again, the texts of the stretches
 * are the words as given: marking never changes a character. A term is marked where it first stands.
 */
export function markWords(
  text: string,
  readings: readonly Reading[],
  terms: readonly Term[] = [],
): readonly Marked[] {
  const readingPlaces = readings.flatMap((reading) => readingPlace(text, reading) ?? []);
  const termPlaces = terms.flatMap((term) => termPlace(text, term) ?? []);
  const result: Marked[] = [];
  let position = 0;
  const longestFirst = (a: Place, b: Place) => a.start - b.start || b.end - a.end;
  for (const place of disjoint(readingPlaces, termPlaces).toSorted(longestFirst)) {
    if (place.start < position) continue;
    if (place.start > position) {
      result.push({ kind: 'plain', text: text.slice(position, place.start) });
    }
    result.push(place.marked);
    position = place.end;
  }
  if (position < text.length) result.push({ kind: 'plain', text: text.slice(position) });
  return result;
}

/** A reading goes before a term: a term that overlaps one waits for the next text. */
function disjoint(readings: readonly Place[], terms: readonly Place[]): readonly Place[] {
  const free = terms.filter((term) =>
    readings.every((reading) => term.end <= reading.start || term.start >= reading.end),
  );
  return [...readings, ...free];
}
