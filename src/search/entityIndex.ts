import { stem, wordsOf } from './fold.ts';
import type { EntityDoc } from './entityDocs.ts';
import { soundKey } from './soundKey.ts';

/** A word of a field of an entity. */
export interface Posting {
  doc: number;
  weight: number;
  why: string;
  /** What is shown of the field, to say why a result is there. */
  field: string;
  /** How much of the field the word makes up: 1 where it is the whole of a name. */
  share: number;
}

/** The words of all entities, ready to be asked. */
export interface EntityIndex {
  docs: readonly EntityDoc[];
  /** Every word, and every name of several words written as one ("atalantex"). */
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** The same words in the order of the alphabet, to find those that begin with another. */
  sorted: readonly string[];
  /** Words by how they sound, those by first letter. */
  bySound: ReadonlyMap<string, readonly string[]>;
  soundsByLetter: ReadonlyMap<string, readonly string[]>;
  byIdentifier: ReadonlyMap<string, readonly number[]>;
}

/** The longest name that is also looked up as one word. */
const longestJoined = 5;

/** Reads all entities once; what is asked after that is a look-up. */
export function entityIndex(docs: readonly EntityDoc[]): EntityIndex {
  const postings = new Map<string, Posting[]>();
  const byIdentifier = new Map<string, number[]>();
  const add = (word: string, posting: Posting) => append(postings, word, posting);
  for (const [doc, { fields, identifiers }] of docs.entries()) {
    for (const identifier of identifiers) append(byIdentifier, identifier.toUpperCase(), doc);
    for (const { text, weight, why, shown = text } of fields) {
      const words = wordsOf(text);
      const posting = { doc, weight, why, field: shown };
      for (const word of new Set(words)) add(word, { ...posting, share: 1 / words.length });
      if (words.length > 1 && words.length <= longestJoined && weight > 2) {
        add(words.join(''), { ...posting, share: 1 });
      }
    }
  }
  const bySound = new Map<string, string[]>();
  for (const word of postings.keys()) append(bySound, soundKey(stem(word)), word);
  const soundsByLetter = new Map<string, string[]>();
  for (const sound of bySound.keys()) append(soundsByLetter, sound[0] ?? '', sound);
  const sorted = [...postings.keys()].sort();
  return { docs, postings, sorted, bySound, soundsByLetter, byIdentifier };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
