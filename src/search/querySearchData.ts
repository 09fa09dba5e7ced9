import type { Day } from '../domain/answers/answer.ts';
import { describeMissing } from '../domain/answers/sentences/missingSentences.ts';
import { formatDate } from '../domain/dates.ts';
import { answerDoc, answerIdentified, listUnusedModifiers } from './answerDocs.ts';
import type { AskedDay } from './answerSource.ts';
import { findAskedLevels } from './describeLevels.ts';
import { describeLevelsOfNamed } from './levelsOfNamed.ts';
import { stemWord } from './fold.ts';
import { findEnterTarget } from './findEnterTarget.ts';
import type { EntityIndex } from './indexRecords.ts';
import { findMatches, type EntityMatch } from './findMatches.ts';
import { getSoundKey } from './getSoundKey.ts';
import { lookUpIdentifiers, findSimilarCodes, type Unlisted } from './lookUpIdentifiers.ts';
import { parseQuestion, type Question } from './parseQuestion.ts';
import { formatNotListed } from './notListed.ts';
import { describeMention } from './question/describeMention.ts';
import { findPlans, describePlans } from './question/findPlans.ts';
import { queryWords, extractQueryWords } from './queryWords.ts';
import { createResult, resultOnDay, urlOnDay, type AnsweredDoc, type Result } from './result.ts';

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
  day: Day | null;
  /** Today in the time zone of each health plan, when it was answered: on another day this is no answer any more. */
  todays: Readonly<Record<string, Day>>;
  /** The page that Enter opens; null where that is the list of results. */
  target: string | null;
  /** The words that are left, for the text. Empty where the rest of the query says it all. */
  words: readonly string[];
  /** Words that the text, too, may only match as they are. */
  exactWords: readonly string[];
  /** How rare each word is among the entities: log of how many there are for one that has it. */
  weights: readonly number[];
  matches: readonly EntityMatch[];
  /** The entities of the matches by position, with their answers; then those asked for. */
  docs: readonly AnsweredDoc[];
}

/** Today in a time zone. */
export type Today = AskedDay['today'];

/**
 * Asks the entities. Pure and quick: nothing is loaded. A date that cannot be read is not answered as today. With the
 * addresses of further entities, which the text has found, these are added to the docs.
 */
export function querySearchData(
  index: EntityIndex,
  typed: string,
  today: Today,
  also: readonly string[] = [],
): EntityAnswer {
  const question = parseQuestion(typed, index.listed);
  const asked = question.day;
  if (asked && 'error' in asked) {
    const nothing = parseQuestion('', index.listed);
    return { ...answerQuestion(index, nothing, '', { day: null, today }), notes: [asked.error] };
  }
  const day = { day: asked?.day ?? null, today };
  const answer = answerQuestion(index, question, typed, day);
  const more = index.docs.filter(({ url }) => also.includes(url));
  return {
    ...answer,
    docs: [...answer.docs, ...more.flatMap((doc) => answerDoc(index, doc, day) ?? [])],
  };
}

function answerQuestion(
  index: EntityIndex,
  question: Question,
  typed: string,
  day: AskedDay,
): EntityAnswer {
  const { mentions, dates, rest } = question;
  const lookedUp = lookUpIdentifiers(index, mentions);
  const { unlisted, possibleCodes } = lookedUp;
  const plans = findPlans([rest, ...lookedUp.words].join(' '), index.plans, (word) =>
    isKnownWord(index, word),
  );
  const remarks = mentions.flatMap((one) => describeMention(one, !unlisted.includes(one)));
  const saysItAll = mentions.length > lookedUp.words.length || plans.plans.length > 0;
  const text = plans.others.join(' ');
  const words = saysItAll
    ? tellingBeside(text, index, plans.plans.length > 0)
    : queryWords(text, index.synonyms);
  // Asked first: their texts are to come first.
  const identified = answerIdentified(index, lookedUp.docs, day).map((doc) => createResult(doc));
  const all = findMatches(index, words);
  const weights = words.map((_, at) => rarity(all, at, index.docs.length));
  const best = mostExplaining(all, weights);
  const ofLevels = describeLevelsOfNamed(index, best, findAskedLevels(words));
  const found = best.flatMap((match) => {
    const doc = index.docs[match.doc];
    const answered = doc && answerDoc(index, doc, day, ofLevels.get(match.doc));
    return answered ? [{ match, doc: answered }] : [];
  });
  const notes = [
    ...new Set(remarks),
    ...listUnusedModifiers(mentions, [...lookedUp.docs.values()], identified),
    ...describePlans(plans, index.lines),
    ...new Set(ofLevels.values()),
  ];
  const urls = identified.map(({ url }) => url);
  const hasUnlisted = unlisted.length > 0;
  const query = mentions.length > 0 && dates.length === 0 ? typed : rest;
  const isUnclear = notes.length > 0 || mentions.some(({ modifiers }) => modifiers.length > 0);
  const target = isUnclear
    ? null
    : findEnterTarget(index, { query, mentions, urls, hasUnlisted, words });
  const onDay = day.day;
  return {
    identified: onDay === null ? identified : identified.map((one) => resultOnDay(one, onDay)),
    unlisted: unlisted.map(({ kind, value }) => ({
      ...{ kind, value, near: findSimilarCodes(index, { kind, value }) },
      sentence: describeUnlisted(index, { kind, value }, day),
    })),
    unlistedWords: possibleCodes
      // Beside other words "B12" is a vitamin, and four digits are a year or an amount.
      .filter((code) => code.length > 4 || words.length === possibleCodes.length)
      .map((code) => formatNotListed(code.toUpperCase())),
    day: onDay,
    todays: Object.fromEntries(index.source.timeZones.map((zone) => [zone, day.today(zone)])),
    notes: onDay === null || words.length === 0 ? notes : [...notes, noteOnText(onDay)],
    target: target === null || onDay === null ? target : urlOnDay(target, onDay),
    words,
    exactWords: [...index.exactWords],
    weights,
    matches: found.map(({ match }, doc) => ({ ...match, doc })),
    docs: found.map(({ doc }) => doc),
  };
}

/** The text that is searched is that of today's pages. */
const noteOnText = (day: Day): string =>
  `Only the answers for codes and devices are for ${formatDate(day)}. Other results are from the pages of today.`;

/** Similar codes go beside the sentence, as links. What is no code is not covered or not: a publication. */
function describeUnlisted(index: EntityIndex, { kind, value }: Unlisted, day: AskedDay): string {
  if (kind === 'code' || kind === 'range') {
    const missing = index.source.askCode(value, [], day)?.missing ?? [];
    const said = missing.map((one) =>
      describeMissing(one.kind === 'not-listed' ? { ...one, near: [] } : one),
    );
    return said.join(' ');
  }
  const isPublication = kind === 'pmid' || kind === 'doi';
  return formatNotListed(kind === 'pmid' ? `PMID ${value}` : value, !isPublication);
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
