import { parseDay, type ParsedDay } from '../domain/parseDay.ts';
import { query } from './address.ts';

/**
 * The date of service in the address, `?on=2024-10-31`: null where none is asked for, an error where it
 * cannot be read. An error must never be answered as today.
 */
export function readAskedDay(): ParsedDay | null {
  const asked = query().get('on');
  return asked === null ? null : parseDay(asked);
}
