import { joinHyphens, joinWords, stemWord, splitWords } from './fold.ts';
import { createAnswerSource, type AnswerSource } from './answerSource.ts';
import { toColumns } from './columns.ts';
import type { EntityDoc } from './createSearchRecords.ts';
import type { DeviceEntity, SearchData } from './entityData.ts';
import { createPlanForms, type PlanForms } from './question/planForms.ts';
import { createListedCodes, type ListedCodes } from './question/listedCodes.ts';
import type { PlanName } from './question/planNames.ts';
import type { TextFiles } from './textFiles.ts';
import { getSoundKey } from './getSoundKey.ts';

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
  /** Without references, which are then in the text alone, nothing can be said of a PMID or a DOI. */
  hasReferences: boolean;
  /** Every word, and every name of several words written as one ("atalantex"). */
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** The same words in the order of the alphabet, to find those that begin with another. */
  sorted: readonly string[];
  /** Words by how they sound, those by first letter. */
  bySound: ReadonlyMap<string, readonly string[]>;
  soundsByLetter: ReadonlyMap<string, readonly string[]>;
  byIdentifier: ReadonlyMap<string, readonly number[]>;
  /** Whole names written as one word, and the addresses they lead to. */
  byName: ReadonlyMap<string, ReadonlySet<string>>;
  synonyms: ReadonlyMap<string, string>;
  /** What answers for the codes and devices among the entities. */
  source: AnswerSource;
  /** The codes, by the names that the site gives them. */
  listed: ListedCodes;
  lines: readonly PlanName[];
  plans: PlanForms;
  /** Words that name whose coverage it is: they match as they are, or not at all. */
  exactWords: ReadonlySet<string>;
  /** Plans and lines of one word: what nearly is one of these is no misspelled word of another kind. */
  planWords: readonly string[];
}

const noData: SearchData = {
  ...{ base: '', builtOn: '', payers: [], policies: [], devices: toColumns<DeviceEntity>([]) },
  ...{ synonyms: {}, expansions: {}, lines: [], plans: [] },
};

/** The longest name that is also looked up as one word. */
const longestJoined = 5;

/** Reads all entities once; what is asked after that is a look-up. */
export function indexRecords(
  docs: readonly EntityDoc[],
  data: SearchData & { texts?: TextFiles } = noData,
): EntityIndex {
  const { synonyms, lines, plans } = data;
  const postings = new Map<string, Posting[]>();
  const byIdentifier = new Map<string, number[]>();
  const byName = new Map<string, Set<string>>();
  const add = (word: string, posting: Posting) => append(postings, word, posting);
  for (const [doc, { fields, identifiers, names = [], url }] of docs.entries()) {
    for (const name of names.map(joinWords))
      byName.set(name, (byName.get(name) ?? new Set()).add(url));
    for (const identifier of identifiers) append(byIdentifier, identifier.toUpperCase(), doc);
    for (const { text, weight, why, shown = text } of fields) {
      const words = splitWords(text);
      const posting = { doc, weight, why, field: shown };
      for (const word of new Set([...words, ...joinHyphens(text)]))
        add(word, { ...posting, share: 1 / words.length });
      if (words.length > 1 && words.length <= longestJoined && weight > 2) {
        add(words.join(''), { ...posting, share: 1 });
      }
    }
  }
  const bySound = new Map<string, string[]>();
  for (const word of postings.keys()) append(bySound, getSoundKey(stemWord(word)), word);
  const soundsByLetter = new Map<string, string[]>();
  for (const sound of bySound.keys()) append(soundsByLetter, sound[0] ?? '', sound);
  const sorted = [...postings.keys()].sort();
  const lineWords = lines.flatMap(({ name }) => splitWords(name));
  return {
    hasReferences: docs.some(({ kind }) => kind === 'reference'),
    ...{ docs, postings, sorted, bySound, soundsByLetter, byIdentifier, byName, lines },
    source: createAnswerSource(data, data.texts),
    listed: createListedCodes(docs.flatMap(({ kind, title }) => (kind === 'code' ? [title] : []))),
    synonyms: new Map(Object.entries(synonyms)),
    plans: createPlanForms(plans, lines),
    exactWords: new Set(lineWords),
    planWords: [...lineWords, ...singleWordNames(plans)],
  };
}

const singleWordNames = (plans: SearchData['plans']) =>
  plans.map(({ name }) => splitWords(name)).flatMap((words) => (words.length === 1 ? words : []));

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
