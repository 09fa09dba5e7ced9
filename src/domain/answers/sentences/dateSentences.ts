import { formatDate } from '../../dates.ts';
import type { Answer, Day, Window, Wording } from '../answer.ts';

const confirm = 'Confirm the answer for this date with the health plan.';

/** "from January 6, 2025 on", "until January 5, 2025", "from … to …"; "" without dates. */
export function formatWindow({ from, until }: Window): string {
  if (from === null) return until === null ? '' : `until ${formatDate(until)}`;
  return until === null
    ? `from ${formatDate(from)} on`
    : `from ${formatDate(from)} to ${formatDate(until)}`;
}

/**
 * What has to be said of the day of an answer, in this order: which version, when it ends or changes, how much is known
 * of its wording, what is still ahead. None for a current version on today that changes nothing.
 */
export const describeDate = (answer: Answer): readonly string[] =>
  [
    describeVersion(answer),
    describeEnd(answer),
    describeChange(answer),
    describeWordingOfAnswer(answer),
    answer.date.ahead ? describeAhead(answer.date.day) : '',
    describeSwitch(answer),
  ].filter((sentence) => sentence !== '');

function describeVersion({ policy: { effectiveDate, lastDayBecause }, date }: Answer): string {
  const [start, day] = [effectiveDate, date.day].map(formatDate);
  switch (date.version) {
    case 'current':
      return '';
    case 'coming':
      return `This version takes effect on ${start}.`;
    case 'draft':
      return `This is a draft. It proposes a change from ${start} on and is not effective.`;
    case 'by-sentence':
      return `This version is effective ${start}. It also says what applies on ${day}.`;
    case 'earlier': {
      const earlier = `On ${day}, an earlier version applies, effective ${start}.`;
      if (!date.next || lastDayBecause !== 'next') return earlier;
      const next = formatDate(date.next.day);
      return date.next.follows
        ? `${earlier} The version that replaced it is effective ${next}.`
        : `${earlier} The next version we have is effective ${next}. There may be others in between.`;
    }
  }
}

function describeEnd({ policy: { lastDay, lastDayBecause }, date: { today } }: Answer): string {
  if (lastDayBecause !== 'ended' || lastDay === null) return '';
  return `This policy ${lastDay < today ? 'ended' : 'ends'} on ${formatDate(lastDay)}.`;
}

const describeChange = ({ date: { next, today } }: Answer): string =>
  next && next.day > today ? `A new version takes effect on ${formatDate(next.day)}.` : '';

const describeWordingOfAnswer = ({ policy, date: { wording, day } }: Answer): string =>
  describeWording(wording, day, policy.lastReviewed ?? '', policy.lastUpdated ?? '');

/** What is said of the wording of a version on a day; "" where nothing has to be said. */
export function describeWording(
  wording: Wording,
  day: Day,
  reviewed: string,
  updated: string,
): string {
  const on = formatDate(day);
  switch (wording) {
    case 'as-published':
      return '';
    case 'updated-later':
      return `This text was updated on ${formatDate(updated)}. We do not have its wording on ${on}. ${confirm}`;
    case 'reviewed-later':
      return `This version was last reviewed ${formatDate(reviewed)}. The policy does not say whether its wording changed between ${on} and that review. ${confirm}`;
    case 'no-review-date':
      return `The policy gives no review date, so its wording on ${on} may have been different. ${confirm}`;
  }
}

/** Of a day after today. */
export const describeAhead = (day: string): string =>
  `${formatDate(day)} is in the future. The policy may change before then.`;

const describeSwitch = ({ policy, date }: Answer): string =>
  date.switched
    ? `This version took effect on ${formatDate(policy.effectiveDate)}, after this site was built.`
    : '';

/** The days on which the policy lists a code as valid; always shown where it gives any. */
export function describeValidity({ validity, coverage, date }: Answer): string {
  if (!validity) return '';
  const { words, from, until } = validity;
  if (from === null && until === null) return `The policy says of this code: “${words}”`;
  const notValid = coverage.state === 'not-valid' ? `Not valid on ${formatDate(date.day)}. ` : '';
  const days = [from && `from ${formatDate(from)}`, until && `to ${formatDate(until)}`];
  return `${notValid}The policy lists this code as valid ${days.filter(Boolean).join(' ')}.`;
}
