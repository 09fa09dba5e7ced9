import { getDay } from '../domain/dates.ts';
import { payerTimeZone } from '../domain/payerTimeZone.ts';

/**
 * The calendar day it is where the payer is: which version is in force does not depend on where the
 * reader's clock stands. Throws where the browser cannot tell; the page then stays as it was built.
 */
export const getTodayForPayer = (): string => getDay(new Date(), payerTimeZone);
