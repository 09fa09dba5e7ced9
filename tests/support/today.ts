import { getDay } from '../../src/domain/dates.ts';

/** A day on which every health plan has the same. */
export const todayIs = (day: string) => (): string => day;

/** Today at each health plan, by the clock. */
export const todayByClock = (timeZone: string): string => getDay(new Date(), timeZone);
