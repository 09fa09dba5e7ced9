import type { LineOfBusinessId } from '../../domain/records.ts';

/** The lines of business in the order of the template, and how policies print their names. */
export const linesOfBusiness: readonly { id: LineOfBusinessId; name: string; printed: RegExp }[] = [
  {
    id: 'medicare-advantage',
    name: 'Medicare Advantage Plans',
    printed: /\bMedicare Advantage(?: Plans?)?\b/,
  },
  {
    id: 'commercial',
    name: 'Commercial Products',
    printed: /\bCommercial(?: Products?| Plans?)?\b/,
  },
];

/** A name of a line of business where a text prints it. */
export interface PrintedName {
  id: LineOfBusinessId;
  start: number;
  end: number;
}

/** Every name of a line of business in a text, in printed order. */
export function namesIn(text: string): readonly PrintedName[] {
  return linesOfBusiness
    .flatMap(({ id, printed }) =>
      [...text.matchAll(new RegExp(printed, 'g'))].map(({ index, 0: name }) => ({
        id,
        start: index,
        end: index + name.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** The lines of business that a line names and nothing else: "Commercial Products"; else none. */
export function linesNamedAlone(text: string): readonly LineOfBusinessId[] | undefined {
  const rest = linesOfBusiness.reduce((left, { printed }) => left.replace(printed, ''), text);
  const names = namesIn(text).map(({ id }) => id);
  return names.length > 0 && /^\s*(?:(?:and|&|,)\s*)*:?\s*$/.test(rest) ? names : undefined;
}
