import { extractPlainWords } from '../../domain/bodyFacts.ts';
import { findDecision, findMaker, findPathways } from '../../domain/decisionForms.ts';
import type { RegulatoryEntry } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * The sentence in which an entry says what was decided states its word, year, pathway, number and
 * maker: each is as it says, and null is only what it does not say.
 * A predicate and a further clearance are not null where the entry prints one.
 */
export const entryDecisions: Rule = function* ({ regulatory }, { bodies }) {
  for (const entry of regulatory) {
    const body = bodies.get(entry.file);
    if (!body) continue;
    const text = extractPlainWords(body);
    for (const { key, value, stated, words } of factsOf(entry, text)) {
      if (value === stated) continue;
      const { file } = entry;
      const found =
        stated === null
          ? `${key} is "${value}", which the sentence about the decision does not say`
          : `${key} is ${value === null ? 'null' : `"${value}"`}, but the source says "${words}"`;
      yield { file, path: [key], found, cure: stated === null ? 'write null' : `write ${stated}` };
    }
    yield* ofOthers(entry, text);
  }
};

interface Fact {
  key: string;
  value: string | null;
  stated: string | null;
  words: string;
}

function factsOf(entry: RegulatoryEntry, text: string): readonly Fact[] {
  const decision = findDecision(text);
  if (!decision) return [];
  const { sentence, word, before } = decision;
  const [pathway] = findPathways(sentence);
  const year = /\b(?:19|20)\d{2}\b/.exec(before)?.[0] ?? null;
  const number = /\b(?:K|DEN|P|H)\d{6}\b/.exec(sentence)?.[0] ?? null;
  const maker = findMaker(text, entry.names);
  return [
    { key: 'wordAsPrinted', value: entry.wordAsPrinted, stated: word, words: word },
    { key: 'year', value: entry.year?.toString() ?? null, stated: year, words: year ?? '' },
    {
      key: 'pathway',
      value: entry.pathway,
      stated: pathway?.value ?? null,
      words: pathway?.words ?? '',
    },
    { key: 'submission', value: entry.submission, stated: number, words: number ?? '' },
    { key: 'maker', value: entry.maker, stated: maker?.maker ?? null, words: maker?.words ?? '' },
  ];
}

function* ofOthers(entry: RegulatoryEntry, text: string): Iterable<Problem> {
  const { file, predicate, furtherClearance } = entry;
  const named = /[^.]*\bpredicate device\b[^.]*/i.exec(text)?.[0].trim();
  if (named && !predicate) {
    const cure = 'write the device and the words for it';
    yield {
      file,
      path: ['predicate'],
      found: `predicate is null, but the source says "${named}"`,
      cure,
    };
  }
  if (predicate && !/\bpredicates?\b|\bsubstantially equivalent\b/i.test(predicate.asPrinted)) {
    const found = `"${predicate.asPrinted}", which does not call anything a predicate`;
    yield { file, path: ['predicate'], found, cure: 'quote the words that do, or write null' };
  }
  const further = /\balso (?:received|been|obtained|has)\b[^.]*\bclear[^.]*/i.exec(text)?.[0];
  if (further && !furtherClearance) {
    const cure = 'write the words and the setting in them';
    yield {
      file,
      path: ['furtherClearance'],
      found: `furtherClearance is null, but the source says "${further}"`,
      cure,
    };
  }
}
