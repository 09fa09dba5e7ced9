import { getDay } from '../domain/dates.ts';

/** Whether a new day has begun at a health plan since an answer was made; `todays` are its days by time zone. */
export const isNewDay = (todays: Readonly<Record<string, string>>): boolean =>
  Object.entries(todays).some(([timeZone, day]) => getDay(new Date(), timeZone) !== day);
