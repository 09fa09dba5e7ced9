import { formatRange } from '../domain/codeRanges.ts';
import type { EntityIndex } from './indexRecords.ts';
import type { Mention } from './question/mention.ts';

/** An identifier that nothing here lists. */
export type Unlisted = Pick<Mention, 'kind' | 'value'>;

/** What the identifiers of a query lead to. */
export interface IdentifierAnswers {
  /** Positions of the entities, in the order in which their identifiers were typed, each with its mention. */
  docs: ReadonlyMap<number, Mention>;
  /** Complete identifiers that nothing here lists. */
  unlisted: readonly Unlisted[];
  /** What is looked for in the text: a year or a level, which looked like part of an identifier; a PMID without references. */
  words: readonly string[];
  /** Those of the words that are not listed where the text has none of them, either. */
  possibleCodes: readonly string[];
}

/** Looks identifiers up: complete ones exactly, parts by how a listed one begins or ends. */
export function lookUpIdentifiers(
  index: EntityIndex,
  mentions: readonly Mention[],
): IdentifierAnswers {
  const docs = new Map<number, Mention>();
  const unlisted: Unlisted[] = [];
  const words: string[] = [];
  for (const mention of mentions) {
    const found = findDocs(index, mention);
    for (const doc of found) if (!docs.has(doc)) docs.set(doc, mention);
    if (found.length > 0) unlisted.push(...unlistedEnds(index, mention));
    else if (isInText(index, mention)) words.push(mention.value.toLowerCase());
    else unlisted.push(mention);
  }
  return { docs, unlisted, words, possibleCodes: words.filter(mayBeCode) };
}

function findDocs(index: EntityIndex, { kind, value }: Mention): readonly number[] {
  const docsOf = (name: string) => index.byIdentifier.get(name.toUpperCase()) ?? [];
  if (kind === 'code') return index.listed.find(value).flatMap(docsOf);
  if (kind === 'range') return index.listed.findInRange(value).flatMap(docsOf);
  if (kind === 'part') return findByPart(index, value);
  return docsOf(value);
}

/** Entities one of whose identifiers begins with the part, or is it but for the letters before. */
function findByPart(index: EntityIndex, part: string): readonly number[] {
  const found = [...index.byIdentifier].filter(([identifier]) =>
    /^\d/.test(part) ? identifier.replace(/^[A-Z]+/, '') === part : identifier.startsWith(part),
  );
  return found
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .flatMap(([, docs]) => docs);
}

/** The ends of a range that are not listed themselves, though codes between them are. */
function unlistedEnds({ listed }: EntityIndex, { kind, value }: Mention): readonly Unlisted[] {
  const range = kind === 'range' ? formatRange(value) : undefined;
  if (!range) return [];
  return [range.first, range.last]
    .filter((code) => !listed.has(code))
    .map((code) => ({ kind: 'range', value: code }));
}

/** Whether only the text can tell: without references what is a publication, and what may be a year, a level or a model. */
function isInText({ hasReferences }: EntityIndex, { kind, value }: Mention): boolean {
  if (kind === 'pmid' || kind === 'doi') return !hasReferences;
  if (kind === 'part') return /^(?:\d{4}|[A-Z]\d[\dAB])$/.test(value);
  return kind === 'unknown' || kind === 'trial';
}

/** A year or a spinal level is no code that a policy could list. */
const mayBeCode = (word: string) =>
  !/^(?:(?:19|20)\d\d|t1[0-2]|10\..*|\d{7,8}|nct.*|pmc.*)$/.test(word);

/**
 * Listed codes that look like an unlisted one: to be offered as another code, never as the answer.
 * One character differs, or two neighbours are swapped.
 */
export function findSimilarCodes(index: EntityIndex, { kind, value }: Unlisted): readonly string[] {
  if (kind !== 'code') return [];
  return [...index.byIdentifier.keys()]
    .filter((code) => code.length === value.length && isSimilar(code, value))
    .filter((code) => index.docs[index.byIdentifier.get(code)?.[0] ?? -1]?.kind === 'code')
    .slice(0, 3);
}

function isSimilar(code: string, value: string): boolean {
  let differing = 0;
  for (let at = 0; at < code.length && differing < 3; at += 1) {
    if (code[at] !== value[at]) differing += 1;
  }
  const isSwapped = () => [...code].sort().join('') === [...value].sort().join('');
  return differing === 1 || (differing === 2 && isSwapped());
}
