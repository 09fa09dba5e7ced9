import type { Result } from '../search/result.ts';
import { getTodayForPayer } from './getTodayForPayer.ts';

/** Whether another version has taken the place of the one that the page was built with. */
export const isOver = ({ until }: { until?: string }): boolean =>
  until !== undefined && until < getTodayForPayer();

/** Whether a result has an answer of a version that is over. */
export const hasEnded = ({ answer, device }: Result): boolean =>
  [answer?.policy ?? [], device?.policies ?? []].flat().some(isOver);
