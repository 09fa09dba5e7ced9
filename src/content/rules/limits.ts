import type { AppliesTo } from '../schemas/block.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { isWordPrinted } from './dateForms.ts';
import { getNextDay } from '../../domain/calendar.ts';
import { listBlocks, listPlacedDecisions } from './blocks.ts';
import { listPlacedRules } from './placedRules.ts';
import type { Problem, Rule } from './problem.ts';

type Path = NonNullable<Problem['path']>;
type Slip = readonly [path: Path, found: string, cure: string];

/**
 * A limit is in the words of its block. Where the words have a known form, the values beside them are what they
 * say: "under 18" is under 18, "18 and older" is from 18, "before January 1" is until the day before.
 */
export const limits: Rule = function* ({ policies }) {
  for (const version of policies) {
    for (const [path, found, cure] of findSlips(version)) {
      yield { file: version.file, path, found, cure };
    }
  }
};

function* findSlips(version: PolicyVersion): Iterable<Slip> {
  const groups = version.codingGroups.flatMap(({ id }) => id ?? []);
  for (const { path, block } of listBlocks(version)) {
    const words = `${block.heading ?? ''} ${block.text}`;
    yield* checkLimit([...path, 'appliesTo'], block.appliesTo, words, groups);
    yield* checkWindow(path, block, words);
  }
  for (const { path, decision, source } of listPlacedDecisions(version)) {
    yield* checkLimit([...path, 'appliesTo'], decision.appliesTo, source, groups);
    yield* checkWindow(path, decision, source);
    if (decision.about !== undefined && !source.includes(decision.about)) {
      yield [[...path, 'about'], `"${decision.about}" is not in the words of its block`, copy];
    }
  }
  for (const { path, rule, source, isOfPart } of listPlacedRules(version)) {
    yield* checkLimit([...path, 'appliesTo'], rule.appliesTo, source, groups);
    yield* checkWindow(path, rule, (isOfPart ? rule.words : null) ?? source);
  }
}

const copy = 'copy the words from its text';

function* checkLimit(
  path: Path,
  limit: AppliesTo | undefined,
  words: string,
  groups: readonly string[],
): Iterable<Slip> {
  if (!limit) return;
  if (!words.includes(limit.text)) {
    yield [[...path, 'text'], `"${limit.text}" is not in the words of its block`, copy];
  }
  const stated = readAges(limit.text);
  const { from = null, under = null } = limit.ages ?? {};
  if (stated && limit.ages && (stated.from !== from || stated.under !== under)) {
    const found = `ages from ${from ?? 'any'} to under ${under ?? 'any'}, but the source says "${limit.text}"`;
    yield [[...path, 'ages'], found, 'write the ages that the words state'];
  }
  for (const [index, group] of (limit.diagnoses?.groups ?? []).entries()) {
    if (groups.includes(group)) continue;
    const cure = 'write the id of a coding group of diagnoses';
    yield [
      [...path, 'diagnoses', 'groups', index],
      `"${group}" is not a coding group of this version`,
      cure,
    ];
  }
}

/** The ages that words state in years; undefined where their form is not known. */
export function readAges(words: string): { from: number | null; under: number | null } | undefined {
  const under = /\b(?:under|younger than|below|less than)\s+(?:the age of\s+)?(\d{1,3})\b/i.exec(
    words,
  );
  const from =
    /\b(\d{1,3})\s*(?:years?)?\s*(?:of age\s*)?(?:and|or)\s+(?:older|over|above)\b/i.exec(words) ??
    /\b(?:at least|aged?)\s+(\d{1,3})\s+(?:years|and older)/i.exec(words);
  if (!under && !from) return undefined;
  return { from: from ? Number(from[1]) : null, under: under ? Number(under[1]) : null };
}

function* checkWindow(
  path: Path,
  { from, until }: { from?: string | undefined; until?: string | undefined },
  words: string,
): Iterable<Slip> {
  if (from !== undefined && !isWordPrinted(from, words)) {
    yield [
      [...path, 'from'],
      `${from}, which "${words}" does not give`,
      'write the date in the source',
    ];
  }
  if (until !== undefined && !isLastDay(until, words)) {
    const cure = 'write the last day; "before" a day ends on the day before it';
    yield [[...path, 'until'], `${until}, which "${words}" does not give`, cure];
  }
  if (from !== undefined && until !== undefined && until < from) {
    const cure = 'check both days against the source';
    yield [[...path, 'until'], `a last day, ${until}, before the first, ${from}`, cure];
  }
}

/** Whether words name a day as the last one, or the day after as the first on which it no longer holds. */
function isLastDay(day: string, words: string): boolean {
  const saysBefore = /\b(?:before|prior to)\b/i.test(words);
  return isWordPrinted(saysBefore ? getNextDay(day) : day, words);
}
