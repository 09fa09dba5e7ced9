import { formatDate } from '../../dates.ts';
import type { Answer, Coverage } from '../answer.ts';
import { formatWindow } from './dateSentences.ts';
import { joinNames, quoteSentence } from './words.ts';

/** What follows the statements of a coding group and of the policy where they are not the same. */
export const statementsDiffer = 'These statements differ. We show both.';

/** What an answer without a determination says, in sentences of ours; "" where the policy's own sentence says it all. */
export function describeCoverage({ coverage, subject, line, statements, date }: Answer): string {
  const name = subject.kind === 'code' ? subject.code : subject.name;
  switch (coverage.state) {
    case 'stated':
    case 'not-valid':
      return '';
    case 'elsewhere':
      return describeElsewhere(coverage, line.name);
    case 'listed':
      return coverage.why === 'qualifier'
        ? describeQualifier(subject)
        : describeListed(coverage, name, line.name, statements.length);
    case 'excepted':
      return `The policy lists “${coverage.words}” without ${name}. It says nothing about ${name} there.`;
    case 'outside-dates': {
      const stated = coverage.windows.map(
        (one) => `The policy states this only ${formatWindow(one)}: ${quoteSentence(one.words)}`,
      );
      return [...stated, `For ${formatDate(date.day)}, it states nothing.`].join(' ');
    }
  }
}

function describeElsewhere(
  { target, words }: Extract<Coverage, { state: 'elsewhere' }>,
  line: string,
): string {
  const opening = `For ${line}, this policy states no coverage of its own. It says: ${quoteSentence(words)}`;
  const isHere = target.kind === 'policy' && target.id !== null;
  return isHere || target.kind === 'plan-review' ? opening : `${opening} We do not have that text.`;
}

function describeListed(
  { why, otherLines }: Extract<Coverage, { state: 'listed' }>,
  name: string,
  line: string,
  statements: number,
): string {
  const unknown = 'This does not mean covered or not covered.';
  switch (why) {
    case 'qualifier':
      return '';
    case 'no-statement':
      return `This policy states nothing for ${line}. ${unknown}`;
    case 'other-lines-only':
      return `The policy lists ${name} for ${joinNames(otherLines)}. For ${line}, it says nothing about this code. ${unknown}`;
    case 'group-states-none': {
      const opening = `The policy lists ${name} and does not say beside it whether it is covered.`;
      return statements > 0
        ? `${opening} Below is what it says of the service for ${line}. It does not say which code that is.`
        : `${opening} ${unknown}`;
    }
  }
}

function describeQualifier(subject: Answer['subject']): string {
  if (subject.kind !== 'code') return '';
  const kind = subject.system === 'Modifier' ? 'modifier' : 'diagnosis';
  return `${subject.code} is a ${kind} that the policy lists. A ${kind} has no coverage of its own.`;
}

/** How a code is listed, where it is not listed by itself. */
export function describeListing({ via, subject, coverage }: Answer): string {
  if (subject.kind !== 'code' || coverage.state === 'excepted') return '';
  const { listed, code, asPublished, except, attachment } = via;
  const isInside = code !== null && code !== subject.code;
  const range = isInside
    ? `Listed as the range ${asPublished}. We cannot say whether ${subject.code} is a valid code.`
    : '';
  const without = !isInside && except.length > 0 ? `Without ${joinNames(except)}.` : '';
  const attached =
    listed === 'attachment' && attachment
      ? `Listed in an attachment${attachment.asOf ? ` as of ${formatDate(attachment.asOf)}` : ''}: ${quoteSentence(attachment.asPrinted)}${attachment.held === 'part' ? ' We have only part of it.' : ''}`
      : '';
  return [range, without, attached].filter(Boolean).join(' ');
}

/** What the question tells of the limits of an answer; "" where it has none. */
export function describeFit({ fit, limits }: Pick<Answer, 'fit' | 'limits'>): string {
  if (limits.length === 0) return '';
  const sentences = {
    holds: 'The limits match what you entered.',
    open: 'Check whether the limits apply.',
    'does-not-hold': 'The limits do not match what you entered.',
  };
  return sentences[fit];
}

/** Modifiers of the question on which no limit of the answer depends. */
export function describeModifiers({ subject, limits }: Answer): string {
  const isCode = subject.kind === 'code';
  return isCode && !limits.some(({ values }) => values?.modifiers)
    ? describeUnusedModifiers(subject.modifiers)
    : '';
}

/** Modifiers that were typed and play no part in an answer, or in there being none. */
export function describeUnusedModifiers(modifiers: readonly string[]): string {
  if (modifiers.length === 0) return '';
  const words = modifiers.length === 1 ? ['Modifier', 'is'] : ['Modifiers', 'are'];
  return `${words[0] ?? ''} ${joinNames(modifiers)} ${words[1] ?? ''} not part of this answer.`;
}

/** What a sentence says that goes with every answer for its line. */
export const describeOverAll = ({ overAll, line }: Answer): string =>
  overAll ? `Read this with every answer of this policy for ${line.name}.` : '';
