import { formatDate } from '../../dates.ts';
import type { Missing, NotListed, NoText } from '../answerSet.ts';
import { describeAhead } from './dateSentences.ts';
import { quoteSentence } from './words.ts';

/** Why there is no answer, in a sentence for the reader. */
export function describeMissing(missing: Missing): string {
  switch (missing.kind) {
    case 'not-a-code':
      return `“${missing.text}” is not a billing code. Enter a letter and four digits, or five digits.`;
    case 'ambiguous':
      return `“${missing.text}” can be ${missing.choices.join(' or ')}. Choose one.`;
    case 'unreadable-date':
      return missing.why === 'no-date'
        ? `“${missing.text}” is not a date. Enter a real date, for example 11/01/2024.`
        : `“${missing.text}” is not a likely date of service. Enter a real date, for example 11/01/2024.`;
    case 'payer-not-here':
      return `We have no policies of ${missing.name}.`;
    case 'line-not-mentioned':
      return missing.policy
        ? `${missing.policy.title} does not mention ${missing.line}.`
        : `The policies here do not mention ${missing.line}.`;
    case 'line-elsewhere':
      return `The policies here are not for ${missing.line}. ${missing.payer} says: ${quoteSentence(missing.words)}`;
    case 'no-policy-for-date':
      return [describeNoText(missing), missing.ahead ? describeAhead(missing.day) : '']
        .filter(Boolean)
        .join(' ');
    case 'not-listed':
      return describeNotListed(missing);
  }
}

function describeNoText({ reason, day, code, policy, first, ended, next }: NoText): string {
  const on = formatDate(day);
  if (reason === 'none' || !policy) {
    const subject = code === null ? 'this service' : code;
    return `We have no policy text for ${on}, so this site cannot say whether ${subject} is covered.`;
  }
  const opening = `We have no text of ${policy.title} for ${on}.`;
  switch (reason) {
    case 'before-first':
    case 'future-only': {
      const start = formatDate(first?.day ?? policy.effectiveDate);
      return reason === 'before-first'
        ? `${opening} The first version we have is ${nameDate(first?.label)} ${start}.`
        : `${opening} The first version we have takes effect on ${start}.`;
    }
    case 'ended': {
      const end = ended
        ? ` It ended on ${formatDate(ended.lastDay)}: ${quoteSentence(ended.text)}`
        : '';
      return `${opening}${end}`;
    }
    case 'gap': {
      const before = ended ? ` One version ended on ${formatDate(ended.lastDay)}.` : '';
      const after = next ? ` The next one we have is effective ${formatDate(next)}.` : '';
      return `${opening}${before}${after}`;
    }
    case 'draft-only':
      return `${opening} We have only a draft, which is not effective.`;
  }
}

function describeNotListed(missing: NotListed): string {
  const { code, day, policy, withoutText, near, unheld, rest, otherVersions } = missing;
  const on = otherVersions.length > 0 ? `On ${formatDate(day)}, ` : '';
  const subject = policy ? policy.title : `${on === '' ? 'No' : 'no'} policy here`;
  const verb = policy ? 'does not list' : 'lists';
  const policies = withoutText === 1 ? '1 policy' : `${withoutText} policies`;
  return [
    `${on}${subject} ${verb} ${code}, so this site cannot say whether it is covered.`,
    ...(withoutText > 0 ? [`We have no text of ${policies} for ${formatDate(day)}.`] : []),
    ...otherVersions.map(
      ({ title, effectiveDate }) =>
        `The version of ${title} effective ${formatDate(effectiveDate)} lists it.`,
    ),
    ...unheld.map(
      ({ policy: { title }, text, part }) =>
        `${title} refers to a list of codes: ${quoteSentence(text)} ${part ? 'We have only part of it' : 'We do not have it'}, so ${code} may be on it.`,
    ),
    ...rest.map(
      ({ policy: { title }, words }) =>
        `${title} also mentions “${words}” without listing the codes. We cannot say whether this includes ${code}.`,
    ),
    ...(near.length > 0 ? [`Similar codes that are listed: ${near.join(', ')}.`] : []),
  ].join(' ');
}

/** What the policy calls the date of a version, within a sentence. */
const nameDate = (label = ''): string =>
  /^effective( date)?$/i.test(label) ? 'effective' : `dated (“${label}”)`;
