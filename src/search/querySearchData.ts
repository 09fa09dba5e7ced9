import { describeDay, isCode } from './describeDay.ts';
import { findAskedLevels } from './describeLevels.ts';
import { describeLevelsOfNamed } from './levelsOfNamed.ts';
import { stemWord } from './fold.ts';
import { findEnterTarget } from './findEnterTarget.ts';
import type { EntityDoc } from './createSearchRecords.ts';
import type { EntityIndex } from './indexRecords.ts';
import { findMatches, type EntityMatch } from './findMatches.ts';
import { getSoundKey } from './getSoundKey.ts';
import { lookUpIdentifiers, findSimilarCodes, type Unlisted } from './lookUpIdentifiers.ts';
import { parseQuestion, type Question } from './parseQuestion.ts';
import { formatNotListed } from './notListed.ts';
import { describeMention, nameMention } from './question/describeMention.ts';
import { findPlans, describePlans } from './question/findPlans.ts';
import { queryWords, extractQueryWords } from './queryWords.ts';
import { createResult, resultOnDay, urlOnDay, type Result } from './result.ts';

/** What the entities say to a query, before any text has been read. */
export interface EntityAnswer {
  /** What identifiers lead to; these stay on top. */
  identified: readonly Result[];
  unlisted: readonly (Unlisted & { sentence: string; near: readonly string[] })[];
  /** What is said, where nothing is found, of words that have the form of a code. */
  unlistedWords: readonly string[];
  /** What was corrected, what the answer leaves out, and plans that no policy mentions: to be said before any result. */
  notes: readonly string[];
  /** The date of service that the query names; null for today. */
  day: string | null;
  /** The page that Enter opens; null where that is the list of results. */
  target: string | null;
  /** The words that are left, for the text. Empty where the rest of the query says it all. */
  words: readonly string[];
  /** Words that the text, too, may only match as they are. */
  exactWords: readonly string[];
  /** How rare each word is among the entities: log of how many there are for one that has it. */
  weights: readonly number[];
  matches: readonly EntityMatch[];
  /** The entities of the matches by position, so that they can leave a worker without the rest; then those asked for. */
  docs: readonly EntityDoc[];
}

/**
 * Asks the entities. Pure and quick: nothing is loaded. A date that cannot be read is not answered as today. With the
 * addresses of further entities, which the text has found, these are added to the docs.
 */
export function querySearchData(
  index: EntityIndex,
  typed: string,
  also: readonly string[] = [],
): EntityAnswer {
  const answer = answerQuestion(index, typed);
  return also.length === 0
    ? answer
    : { ...answer, docs: [...answer.docs, ...index.docs.filter(({ url }) => also.includes(url))] };
}

function answerQuestion(index: EntityIndex, typed: string): EntityAnswer {
  const question = parseQuestion(typed, index.listed);
  const { day: asked } = question;
  if (asked === null) return answerToday(index, question, typed);
  if ('error' in asked) {
    return { ...answerToday(index, parseQuestion('', index.listed), ''), notes: [asked.error] };
  }
  const answer = answerToday(index, question, typed);
  const { day } = asked;
  return {
    ...answer,
    day,
    // Only the versions that are current today are here: another one may list the code on that day.
    unlisted: answer.unlisted.filter((one) => !isCode(one)),
    notes: [...answer.notes, ...describeDay(index, answer, day)],
    identified: answer.identified.map((result) => resultOnDay(result, day)),
    target: answer.target === null ? null : urlOnDay(answer.target, day),
  };
}

function answerToday(index: EntityIndex, question: Question, typed: string): EntityAnswer {
  const { mentions, dates, rest } = question;
  const lookedUp = lookUpIdentifiers(index, mentions);
  const { docs, unlisted, possibleCodes } = lookedUp;
  const plans = findPlans([rest, ...lookedUp.words].join(' '), index.plans, (word) =>
    isKnownWord(index, word),
  );
  const remarks = mentions.flatMap((one) => describeMention(one, !unlisted.includes(one)));
  const saysItAll = mentions.length > lookedUp.words.length || plans.plans.length > 0;
  const text = plans.others.join(' ');
  const words = saysItAll
    ? tellingBeside(text, index, plans.plans.length > 0)
    : queryWords(text, index.synonyms);
  const all = findMatches(index, words);
  const weights = words.map((_, at) => rarity(all, at, index.docs.length));
  const matches = mostExplaining(all, weights);
  const ofLevels = describeLevelsOfNamed(index, matches, findAskedLevels(words));
  const notes = [
    ...new Set(remarks),
    ...describePlans(plans, index.lines),
    ...new Set(ofLevels.values()),
  ];
  const positions = new Map(matches.map(({ doc }, at) => [doc, at]));
  const identified = [...docs].flatMap(([doc, mention]) => {
    const one = index.docs[doc];
    return one ? [{ ...createResult(one), remarks: describeMention(mention, true) }] : [];
  });
  const urls = identified.map(({ url }) => url);
  const hasUnlisted = unlisted.length > 0;
  const query = mentions.length > 0 && dates.length === 0 ? typed : rest;
  return {
    identified,
    unlisted: unlisted.map(({ kind, value }) => ({
      ...{ kind, value, near: findSimilarCodes(index, { kind, value }) },
      sentence: formatNotListed(nameMention({ kind, value }), kind !== 'pmid' && kind !== 'doi'),
    })),
    unlistedWords: possibleCodes
      // Beside other words "B12" is a vitamin, and four digits are a year or an amount.
      .filter((code) => code.length > 4 || words.length === possibleCodes.length)
      .map((code) => formatNotListed(code.toUpperCase())),
    day: null,
    notes,
    target:
      notes.length > 0
        ? null
        : findEnterTarget(index, { query, mentions, urls, hasUnlisted, words }),
    words,
    exactWords: [...index.exactWords],
    weights,
    matches: matches.map((match) => ({ ...match, doc: positions.get(match.doc) ?? 0 })),
    docs: matches.flatMap(({ doc }) => {
      const one = index.docs[doc];
      const remark = ofLevels.get(doc);
      return one ? [remark ? { ...one, remarks: [remark] } : one] : [];
    }),
  };
}

/**
 * Words beside an identifier or a plan count only if they tell something: "is K1007 covered" and "Medicaid plan" have
 * none, nor has a quantity.
 */
const tellingBeside = (text: string, { synonyms }: EntityIndex, isOfPlan: boolean) =>
  extractQueryWords(text, synonyms).filter(
    (word) => !naming.has(word) && !/^\d{1,3}$/.test(word) && !(isOfPlan && ofPlans.has(word)),
  );

/** What an identifier is called. */
const naming = new Set(['510k', 'cdt', 'doi', 'hc', 'icd', 'modifier', 'pmid']);

/** What stands in the names of plans besides what tells them apart. */
const ofPlans = new Set(
  'care choice gold health hmo insurance managed mco member members plan plans plus policies policy pos ppo program silver state'.split(
    ' ',
  ),
);

/** A word of what is searched is no misspelled plan. */
const isKnownWord = ({ postings, bySound }: EntityIndex, word: string) =>
  postings.has(word) || bySound.has(getSoundKey(stemWord(word)));

function rarity(matches: readonly EntityMatch[], at: number, total: number): number {
  const having = matches.filter(({ explains }) => (explains[at] ?? 0) > 0).length;
  return Math.log(1 + (total + 1) / (having + 1));
}

/** Enough entities for any list; a common word of a large site matches thousands. */
const mostMatches = 60;

function mostExplaining(all: readonly EntityMatch[], weights: readonly number[]) {
  const score = ({ explains, named }: EntityMatch) =>
    explains.reduce((sum, worth, at) => sum + worth * (weights[at] ?? 1), named);
  return [...all].sort((a, b) => score(b) - score(a)).slice(0, mostMatches);
}
