import type { Result } from '../search/result.ts';
import { getTodayForPayer } from './getTodayForPayer.ts';

/** Whether another version has taken the place of the one that the page was built with. */
export const isOver = ({ until }: { until?: string }): boolean =>
  until !== undefined && until < getTodayForPayer();

/** Whether a result has an answer of a version that is over. */
export const hasEnded = ({ answer }: Result): boolean =>
  answer !== undefined && isOver(answer.policy);
