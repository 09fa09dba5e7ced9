import type { PolicyVersion } from '../../domain/records.ts';
import { isWordPrinted } from './dateForms.ts';
import type { Problem, Rule } from './problem.ts';

interface Period {
  path: NonNullable<Problem['path']>;
  asPrinted: string;
  days: readonly (readonly [key: string, day: string | null])[];
}

/**
 * The days of a comment period and of a code's validity stand in the words that print them, and run
 * forwards.
 */
export const printedPeriods: Rule = function* ({ policies }) {
  for (const version of policies) {
    const { file } = version;
    for (const { path, asPrinted, days } of periodsOf(version)) {
      for (const [key, day] of days) {
        if (day === null || isWordPrinted(day, asPrinted)) continue;
        const found = `${day}, which "${asPrinted}" does not give`;
        yield { file, path: [...path, key], found, cure: 'write the date in the source, or null' };
      }
      const [[, from = null] = [], [lastKey = '', until = null] = []] = days;
      if (from === null || until === null || from <= until) continue;
      const found = `a last day, ${until}, before the first, ${from}`;
      yield { file, path: [...path, lastKey], found, cure: 'check both days against the source' };
    }
  }
};

const daysOf = ({ from, until }: { from: string | null; until: string | null }) =>
  Object.entries({ from, until });

function* periodsOf({ draft, codingGroups }: PolicyVersion): Iterable<Period> {
  if (draft) {
    const { commentsFrom, commentsUntil } = draft;
    const days = Object.entries({ commentsFrom, commentsUntil });
    yield { path: ['draft'], asPrinted: draft.asPrinted, days };
  }
  for (const [group, { codes }] of codingGroups.entries()) {
    for (const [index, { dates }] of codes.entries()) {
      const path = ['codingGroups', group, 'codes', index, 'dates'];
      if (dates) yield { path, asPrinted: dates.asPrinted, days: daysOf(dates) };
    }
  }
}
