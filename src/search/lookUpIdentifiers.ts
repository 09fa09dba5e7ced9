import { isInRange } from '../domain/codeRanges.ts';
import type { EntityIndex } from './indexRecords.ts';
import type { Identifier } from './identifiers.ts';

/** What the identifiers of a query lead to. */
export interface IdentifierAnswers {
  /** Positions of the entities, in the order in which their identifiers were typed. */
  docs: readonly number[];
  /** Complete identifiers that nothing here lists. */
  unlisted: readonly Identifier[];
  /** What is looked for in the text: a year or a level, which looked like part of an identifier; a PMID without references. */
  words: readonly string[];
}

/** Looks identifiers up: complete ones exactly, parts by how a listed one begins or ends. */
export function lookUpIdentifiers(
  index: EntityIndex,
  identifiers: readonly Identifier[],
): IdentifierAnswers {
  const docs: number[] = [];
  const unlisted: Identifier[] = [];
  const words: string[] = [];
  for (const identifier of identifiers) {
    const value = identifier.value.toUpperCase();
    const exact = index.byIdentifier.get(value) ?? rangesHolding(index, value);
    const found = exact.length > 0 ? exact : partAnswers(index, value);
    const isPart = identifier.kind === 'part';
    if (exact.length > 0 || isPart || identifier.kind === 'code') docs.push(...found);
    if (exact.length > 0) continue;
    const isReference = identifier.kind === 'pmid' || identifier.kind === 'doi';
    if (isReference && !index.hasReferences) words.push(identifier.value.toLowerCase());
    else if (!isPart || value.length === 6) unlisted.push(identifier);
    else if (found.length === 0) words.push(identifier.value.toLowerCase());
  }
  const stillUnlisted = unlisted.filter(
    ({ kind, value }) => kind !== 'part' || partAnswers(index, value).length === 0,
  );
  return { docs: [...new Set(docs)], unlisted: stillUnlisted, words };
}

/** Ranges in which a code lies that is not listed by itself. */
function rangesHolding(index: EntityIndex, code: string): readonly number[] {
  return [...index.byIdentifier].flatMap(([identifier, docs]) =>
    isInRange(code, identifier) ? docs : [],
  );
}

/** Entities one of whose identifiers begins with the part, or is it but for the letters before. */
function partAnswers(index: EntityIndex, part: string): readonly number[] {
  const found = [...index.byIdentifier].filter(([identifier]) =>
    /^\d/.test(part) ? identifier.replace(/^[A-Z]+/, '') === part : identifier.startsWith(part),
  );
  return found
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .flatMap(([, docs]) => docs);
}

/**
 * Listed codes that look like an unlisted one: to be offered as another code, never as the answer.
 * One character differs, or two neighbours are swapped.
 */
export function findSimilarCodes(index: EntityIndex, unlisted: string): readonly string[] {
  return [...index.byIdentifier.keys()]
    .filter(
      (code) =>
        code.length === unlisted.length &&
        index.docs[index.byIdentifier.get(code)?.[0] ?? -1]?.kind === 'code',
    )
    .filter((code) => {
      const differing = [...code].filter((character, at) => character !== unlisted[at]).length;
      const swapped = [...code].sort().join('') === [...unlisted].sort().join('');
      return differing === 1 || (differing === 2 && swapped);
    })
    .slice(0, 3);
}
