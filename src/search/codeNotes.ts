import { formatDate } from '../domain/dates.ts';
import { formatValidDays } from '../domain/dateOfService.ts';

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
  return `The policy lists this code as valid ${formatValidDays(from || null, until || null)}.`;
}

export const notValid = (day: string): string => `Not valid on ${formatDate(day)}.`;

export const listedAsRange = (range: string): string => `Listed as the range ${range}.`;

/** A code that the policy takes out of a range. */
export const exceptedFrom = (code: string, range: string): string =>
  `The policy lists the range ${range} without ${code}. It says nothing about ${code} there.`;

/** The codes that the policy takes out of a range which is asked as a whole: "Q9865 Q9867". */
export const listedWithout = (except: string): string => `Without ${except.replaceAll(' ', ', ')}.`;

export const withoutDetermination =
  'The policy lists this code without saying whether it is covered.';
