import { table } from './table.ts';

/** What is aimed at beside what was measured; without a number that was measured it is not met. */
export interface Aim {
  what: string;
  measured: number;
  most: number;
  /** How a number of this kind is written. */
  write: (number: number) => string;
}

export const isMet = ({ measured, most }: Aim): boolean => measured <= most;

/** The aims as a table with a word on each: "met" or "not met". */
export const aimsTable = (aims: readonly Aim[]): string =>
  table(
    aims.map((aim) => ({
      aim: aim.what,
      'at most': aim.write(aim.most),
      measured: aim.write(aim.measured),
      '': isMet(aim) ? 'met' : 'NOT MET',
    })),
  );
