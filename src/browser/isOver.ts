import { payerDay } from './payerDay.ts';

/** Whether another version has taken the place of the one that the page was built with. */
export const isOver = ({ until }: { until?: string }): boolean =>
  until !== undefined && until < payerDay();
