import { formatDate } from '../domain/dates.ts';
import { describeMissingPolicies } from './codeNotes.ts';
import type { EntityIndex } from './indexRecords.ts';
import type { Unlisted } from './lookUpIdentifiers.ts';
import type { Result } from './result.ts';

/** What the identifiers of a query with a date lead to. */
interface Answered {
  identified: readonly Result[];
  unlisted: readonly Unlisted[];
}

/** Whether what is not listed is a code. */
export const isCode = ({ kind }: Unlisted) => kind === 'code' || kind === 'range';

/** What is said of a day: there may be no text for it at all, and then no code is "not listed". */
export function describeDay(index: EntityIndex, answer: Answered, day: string): readonly string[] {
  const { firstDay } = index;
  if (day >= firstDay) return [noteOnDay(day), ...noteOtherCodes(answer, day)];
  const codes = [
    ...answer.identified.flatMap(({ kind, title }) => (kind === 'code' ? [title] : [])),
    ...answer.unlisted.filter(isCode).map(({ value }) => value),
  ];
  const names = new Intl.ListFormat('en-US', { type: 'disjunction' }).format(new Set(codes));
  const missing =
    codes.length > 0
      ? describeMissingPolicies(names, day)
      : `We have no policy text for ${formatDate(day)}.`;
  return [`${missing} Our first text is effective ${formatDate(firstDay)}.`];
}

const noteOnDay = (day: string): string =>
  `Open a code or a policy for its answer on ${formatDate(day)}. Nothing listed here is an answer for that date.`;

function noteOtherCodes({ unlisted }: Answered, day: string): readonly string[] {
  const codes = unlisted.filter(isCode).map(({ value }) => value);
  return codes.length > 0
    ? [
        `For ${codes.join(', ')} on ${formatDate(day)}, use “Check a list of codes”. It looks in every version.`,
      ]
    : [];
}
