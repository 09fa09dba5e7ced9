import { formatDate } from '../../domain/dates.ts';
import { mostCodes } from '../../search/codeList.ts';

/** What is announced when a check is done: how many codes, for which day, and what was left out. */
export function summarizeCheck(checked: number, pasted: number, asked: string): string {
  const left = pasted - checked;
  return [
    `${checked === 1 ? '1 code' : `${checked} codes`} checked.`,
    asked && `Date of service: ${formatDate(asked)}.`,
    left > 0 && `${left} more were left out: ${mostCodes} is the most at a time.`,
  ]
    .filter(Boolean)
    .join(' ');
}
