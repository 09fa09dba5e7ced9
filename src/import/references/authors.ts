import type { Reference } from '../../schemas/reference.ts';

/** The authors of a citation, and the words behind them. */
export interface PrintedAuthors {
  author: Reference['author'];
  etAl: boolean;
  rest: string;
  /** Names that are not of the form "Family AB". */
  doubtful: readonly string[];
}

const particle = '(?:van|von|den|der|de|del|della|di|da|la|le|ten|ter)';
const person = new RegExp(
  `^(?:(?<particle>${particle}(?: ${particle})*) )?(?<family>\\p{Lu}[\\p{L}\\p{M}'’. -]*?) (?<given>\\p{Lu}[\\p{Lu}-]{0,4})(?<stop>\\.?)$`,
  'u',
);

/** Cuts the authors off a citation: they end at the first full stop that a space follows. */
export function authorsIn(citation: string): PrintedAuthors {
  const end = citation.search(/\. (?=\S)/);
  const head = end < 0 ? citation : citation.slice(0, end);
  const rest = end < 0 ? '' : citation.slice(end + 2);
  // Single initials behind that stop belong to the names, which are then garbled.
  const initials = /^(?:\p{Lu}\.,? )+/u.exec(rest)?.[0];
  if (initials) {
    const literal = `${head}. ${initials.trim()}`;
    return {
      author: [{ literal }],
      etAl: false,
      rest: rest.slice(initials.length),
      doubtful: [literal],
    };
  }
  const names = head.replace(/,? et al$/, '').split(/, (?:and )?/);
  const doubtful: string[] = [];
  const author = names.map((name): Reference['author'][number] => {
    const parts = person.exec(name)?.groups;
    if (!parts?.['family'] || !parts['given']) {
      doubtful.push(name);
      return { literal: name.trim() || citation.slice(0, 80).trim() };
    }
    if (parts['stop']) doubtful.push(name);
    return {
      family: parts['family'],
      given: parts['given'],
      ...(parts['particle'] && { 'non-dropping-particle': parts['particle'] }),
    };
  });
  return { author, etAl: /\bet al$/.test(head), rest, doubtful };
}
