import type { Elsewhere } from '../../../content/schemas/block.ts';
import { determinationLabels, formatElsewhere } from '../../vocabulary.ts';
import { formatDate } from '../../dates.ts';
import type { Determination } from '../../records.ts';
import type { Answer, DecidedCoverage } from '../answer.ts';
import { formatWindow } from './dateSentences.ts';

/** An answer by which a policy decides, or sends its reader elsewhere. */
export type DecidedAnswer = Answer & { coverage: DecidedCoverage };

export const isDecided = <Any extends Pick<Answer, 'coverage'>>(
  answer: Any,
): answer is Any & { coverage: DecidedCoverage } =>
  answer.coverage.state === 'stated' || answer.coverage.state === 'elsewhere';

/** The determination of an answer; null where it has none. */
export const getDetermination = ({ coverage }: Pick<Answer, 'coverage'>): Determination | null =>
  coverage.state === 'stated' ? coverage.determination : null;

/** Where the policy sends its reader; null where it does not. */
export const getElsewhere = ({ coverage }: Pick<Answer, 'coverage'>): Elsewhere | null =>
  coverage.state === 'elsewhere' ? coverage.target : null;

/** An answer in a few words, without its days and limits: a determination, where to look, or why neither is given. */
export function labelCoverage({ coverage, date }: Pick<Answer, 'coverage' | 'date'>): string {
  switch (coverage.state) {
    case 'stated':
      return coverage.determination === 'other'
        ? `“${coverage.words}”`
        : determinationLabels[coverage.determination];
    case 'elsewhere':
      return formatElsewhere(coverage.target);
    case 'listed':
      return coverage.why === 'other-lines-only' || coverage.why === 'no-statement'
        ? 'Not stated'
        : 'Listed; coverage not stated';
    case 'excepted':
      return 'Not in this range';
    case 'outside-dates':
      return `Nothing stated for ${formatDate(date.day)}`;
    case 'not-valid':
      return `Not valid on ${formatDate(date.day)}`;
  }
}

/**
 * The same with the days for which it is stated and what an "otherwise" is the rest of: "Not covered from January 6, 2025
 * on: otherwise (not “for adults”)". The limits of `listLimitTexts` go beside it.
 */
export function labelAnswer(
  answer: Pick<Answer, 'coverage' | 'date' | 'limits' | 'window'>,
): string {
  const { limits, window } = answer;
  const rest = limits.filter(({ of }) => of === 'otherwise').map(({ text }) => `“${text}”`);
  const label = [labelCoverage(answer), formatWindow(window)].filter(Boolean).join(' ');
  return rest.length === 0 ? label : `${label}: otherwise (not ${rest.join(' and ')})`;
}

/** What an answer is about and for what it holds, in the policy's words; the rest of an "otherwise" is in its label. */
export const listLimitTexts = ({ about, limits }: Pick<Answer, 'about' | 'limits'>) => [
  ...(about === null ? [] : [about]),
  ...limits.filter(({ of }) => of !== 'otherwise').map(({ text }) => text),
];

/** The same with its limits: "Covered (“for adults”)". */
export const labelWithLimits = (
  answer: Parameters<typeof labelAnswer>[0] & Pick<Answer, 'about'>,
): string => `${labelAnswer(answer)}${listLimitTexts(answer).map(bracket).join('')}`;

const bracket = (limit: string) => ` (“${limit}”)`;

/** The label within a sentence of ours; the policy's words in it stay as they are. */
export function labelInSentence(answer: Parameters<typeof labelWithLimits>[0]): string {
  const label = labelWithLimits(answer);
  return label.charAt(0).toLowerCase() + label.slice(1);
}
