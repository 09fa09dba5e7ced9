import type { PolicyVersion } from '../records.ts';
import type { Answer, Day } from './answer.ts';
import { getVersionState, type AnswerContext } from './context.ts';
import { createAnswers } from './createAnswers.ts';
import { createListing, type Listing } from './findListings.ts';
import { selectLines } from './linesAsked.ts';

/** When and where answers are made: today at the health plan, and what the site's addresses begin with. */
export interface AnswerDay {
  today: Day;
  base: string;
}

/** A place at which a version lists a code: its coding group and its row there, by position. */
export interface CodePlace {
  group: number;
  row: number;
}

/**
 * What one version states, for all its lines and all days: of the code at a place, or with null of its own service. For
 * pages and files of a version, which are read on any day: what holds for some days only carries these. The lines are in the
 * plan's order; in a line comes what holds today, then what holds later, then what held earlier.
 */
export function answerVersion(
  version: PolicyVersion,
  place: CodePlace | null,
  { today, base }: AnswerDay,
): readonly Answer[] {
  const listing = place && findPlace(version, place);
  const from = version.effectiveDate.date;
  const lastDay = version.ended?.lastDay ?? null;
  const because = lastDay === null ? null : 'ended';
  const period = { version, from, lastDay, because, next: null } as const;
  const context: AnswerContext = {
    records: { base, builtOn: today },
    ...{ policy: version.policy, period, version, device: undefined },
    sought: listing && createSought(listing),
    facts: { modifiers: [] },
    // A day on which the version applies and the code is valid, as near to today as there is one.
    day: clamp(clamp(today, { from, until: lastDay }), listing?.entry.dates ?? {}),
    ...{ today, asked: false },
    state: version.draft ? 'draft' : getVersionState(period, today),
  };
  return selectLines(version).flatMap(({ id, name }) => {
    const { now, later, earlier } = createAnswers(context, listing && [listing], { id, name });
    const all = [...now, ...later, ...earlier];
    return later.length + earlier.length > 0
      ? all.filter(({ coverage }) => coverage.state !== 'outside-dates')
      : all;
  });
}

function findPlace({ id, codingGroups }: PolicyVersion, { group, row }: CodePlace): Listing {
  const ofPlace = codingGroups[group];
  const entry = ofPlace?.codes[row];
  if (!ofPlace || !entry) throw new Error(`${id} has no code ${row} in coding group ${group}`);
  const { code } = entry;
  const sought = { code, system: ofPlace.system, asked: code, modifiers: [], isEntry: true };
  return createListing(ofPlace, entry, sought, `g${group}.e${row}`);
}

const createSought = ({ entry: { code }, system }: Listing) => ({
  ...{ code, system, asked: code, modifiers: [], isEntry: true },
});

function clamp(day: Day, { from, until }: { from?: Day | null; until?: Day | null }): Day {
  if (from != null && day < from) return from;
  return until != null && until < day ? until : day;
}
