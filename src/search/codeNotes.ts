import { formatDate } from '../domain/dates.ts';

/** What a row of a checked list says in words, where a determination alone would say too much. */

export const notACode = (line: number): string =>
  `Line ${line}: this is not a billing code. Write a letter and four digits, or five digits.`;

/**
 * No policy lists the code. Some policies may have no text for the day and were not searched; other
 * versions may list it, and then the sentence holds for the day alone.
 */
export function notListed(
  code: string,
  day: string,
  policiesWithoutText: number,
  listedInOthers: readonly { title: string; version: string }[],
): string {
  const opening = listedInOthers.length > 0 ? `On ${formatDate(day)}, no` : 'No';
  const sentence = `${opening} policy here lists ${code}, so this site cannot say whether it is covered.`;
  const policies = policiesWithoutText === 1 ? '1 policy' : `${policiesWithoutText} policies`;
  return [
    sentence,
    ...(policiesWithoutText > 0 ? [`We have no text of ${policies} for ${formatDate(day)}.`] : []),
    ...listedInOthers.map(
      ({ title, version }) => `The version of ${title} effective ${formatDate(version)} lists it.`,
    ),
  ].join(' ');
}

/** No policy at all has text for the day. */
export const describeMissingPolicies = (code: string, day: string): string =>
  `We have no policy text for ${formatDate(day)}, so this site cannot say whether ${code} is covered.`;

/** The policy that lists the code has no text for the day. */
export const describeMissingVersion = (day: string): string =>
  `We have no text of this policy for ${formatDate(day)}.`;

export const findFirstVersion = (first: string): string =>
  `The first version of this policy that we have is effective ${formatDate(first)}.`;

/** The days that the policy gives for a code, as `CodeEntity.valid` has them. */
export function describeValidDays(valid: string): string {
  const [from = '', until = ''] = valid.split('/');
  const days = [from && `from ${formatDate(from)}`, until && `to ${formatDate(until)}`];
  return `The policy lists this code as valid ${days.filter(Boolean).join(' ')}.`;
}

export const notValid = (day: string): string => `Not valid on ${formatDate(day)}.`;

export const listedAsRange = (range: string): string => `Listed as the range ${range}.`;

export const withoutDetermination =
  'The policy lists this code without saying whether it is covered.';
