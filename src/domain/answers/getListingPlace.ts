import type { Answer } from './answer.ts';

/** The row of a coding group that an answer is about: "g0.e2"; null where it is about no row alone. */
export const getListingPlace = ({ id }: Pick<Answer, 'id'>): string | null =>
  /\/(g\d+\.e\d+)[^/]*$/.exec(id)?.[1] ?? null;
