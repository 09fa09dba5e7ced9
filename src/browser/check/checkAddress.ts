import { query } from '../address.ts';
import { readDay } from './checkForm.ts';

/**
 * The date of a check is in the query of the address. A list that another tool hands over is behind
 * "#", which no server sees; a pasted list is nowhere but in the memory of this page.
 */
const lists = new Map<string, string>();

const listsHandedOver = (): readonly string[] =>
  [location.search, location.hash].flatMap((part) =>
    new URLSearchParams(part.slice(1)).getAll('codes').filter(Boolean),
  );

/** The date as the address asks for it; two dates are none that can be read. */
export const readDayInAddress = (): string => [...new Set(query().getAll('on'))].join(' and ');

/** The list that the address hands over, a code a line; null where it hands over none. */
export function listInAddress(): string | null {
  const handedOver = listsHandedOver();
  return handedOver.length === 0 ? null : handedOver.join(',').split(',').join('\n');
}

/** The list that belongs to this step of the history; null where none is known. */
export function recallList(): string | null {
  return listInAddress() ?? lists.get(currentStep()) ?? null;
}

function currentStep(): string {
  const state: unknown = history.state;
  const step = typeof state === 'object' && state !== null && 'check' in state ? state.check : '';
  return String(step);
}

/** Puts a list from the query behind "#", so that it is not sent again, and the date into its ISO form. */
export function normalizeAddress(): void {
  const next = new URL(location.href);
  const list = listInAddress();
  if (next.searchParams.has('codes') && list !== null) {
    next.searchParams.delete('codes');
    next.hash = `codes=${list.split('\n').map(encodeURIComponent).join(',')}`;
  }
  const day = readDay(readDayInAddress());
  if (day && 'day' in day) next.searchParams.set('on', day.day);
  if (next.href !== location.href) history.replaceState(history.state, '', next);
}

/**
 * Makes a check the current step of the history: a new one where the address changes, or where this
 * step is already that of another list.
 */
export function rememberCheck(list: string, day: string | null): void {
  const known = recallList();
  const next = new URL(location.href);
  if (day === null) next.searchParams.delete('on');
  else next.searchParams.set('on', day);
  if (listInAddress() !== list) next.hash = '';
  const check = `${performance.timeOrigin} ${lists.size}`;
  lists.set(check, list);
  const isStep = next.href !== location.href || (known !== null && known !== list);
  history[isStep ? 'pushState' : 'replaceState']({ check }, '', next);
}
