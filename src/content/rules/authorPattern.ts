import type { Reference } from '../schemas/reference.ts';

type Author = Reference['author'][number];

/** The authors with which a citation begins, and nothing between them and the full stop behind them. */
export function createAuthorPattern({ author, etAl }: Reference): RegExp {
  const names = author.map(patternOf).join('(?:, |; |,? and |,? & )');
  return new RegExp(`^${names}${etAl ? ',? et al' : ''}(?:[.:]|(?<=\\.)) `);
}

/** "van Dijsseldonk RB" is also printed as "van Dijsseldonk, R. B.". */
function patternOf(author: Author): string {
  if ('literal' in author) return RegExp.escape(author.literal);
  const { family, given, 'non-dropping-particle': particle } = author;
  const name = RegExp.escape([particle, family].filter(Boolean).join(' '));
  if (given === undefined) return name;
  const initials = /^\p{Lu}{1,4}$/u.test(given);
  return `${name},? ${initials ? [...given].join('\\.?[ -]?') + '\\.?' : RegExp.escape(given)}`;
}
