/**
 * What the six date tables say, as a second and independent reading of them: which text (A), how sure its wording is (B),
 * the day against today (C), the dates of the code (D), of its decisions (E), and of authorization (F).
 */

export const rows = {
  a: ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'],
  b: ['B1', 'B2', 'B3', 'B4'],
  c: ['C1', 'C2'],
  d: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'],
  e: ['E1', 'E2', 'E3', 'E4'],
  f: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7'],
} as const;

export type Case = { [Table in keyof typeof rows]: (typeof rows)[Table][number] };

/** Every day of the tables that a case needs; the day asked is always the same. */
export const DAY = '2025-06-01';
const PAST = '2026-11-28';
const AHEAD = '2025-05-01';

export interface Days {
  start: string;
  today: string;
  next: string | null;
  lastDay: string | null;
}

/** The days of a case; null where no policy can be in it. */
export function findDays({ a, b, c }: Case): Days | null {
  const isAhead = c === 'C1';
  const today = isAhead ? AHEAD : PAST;
  const days = { start: '2025-01-01', today, next: null, lastDay: null };
  // A review or an update after today is an error of the content.
  if (isAhead && (b === 'B1' || b === 'B2')) return null;
  switch (a) {
    case 'A0':
    case 'A1':
    case 'A9':
      return days;
    case 'A2':
      return { ...days, start: '2025-07-01' };
    case 'A3':
      return isAhead ? null : { ...days, start: '2025-07-01' };
    case 'A4':
      return { ...days, start: '2025-07-01', today: isAhead ? AHEAD : '2025-06-15' };
    case 'A5':
      return { ...days, lastDay: '2025-03-31' };
    case 'A6':
      return { ...days, lastDay: '2025-03-31', next: '2025-09-01' };
    case 'A7':
      return isAhead ? null : { ...days, next: '2025-09-01' };
    case 'A8':
      return isAhead ? { ...days, start: '2025-05-15' } : null;
  }
}

export interface Expected {
  /** State, version, wording, ahead, authorization and its exceptions, of each answer. */
  answers: readonly string[];
  otherDays: number;
  coming: number;
  missing: readonly string[];
}

const stop = (missing: string, coming = 0): Expected => ({
  ...{ answers: [], otherDays: 0, coming, missing: [missing] },
});

export function readTables(one: Case): Expected {
  const { a, c, d, e } = one;
  const ahead = c === 'C1' ? ' ahead' : '';
  const isInvalid = d === 'D3' || d === 'D4';
  switch (a) {
    case 'A0':
      return stop('unreadable-date');
    case 'A1':
      return stop(`draft-only${ahead}`, 1);
    case 'A3':
      return stop('before-first');
    case 'A4':
      return stop(`future-only${ahead}`, 1);
    case 'A5':
      return stop(`ended${ahead}`);
    case 'A6':
      return stop(`gap${ahead}`, ahead ? 1 : 0);
    case 'A2':
      if (e === 'E1' && !isInvalid)
        return {
          answers: [`covered by-sentence as-published${ahead} ${readF(one)}`],
          otherDays: 0,
          coming: ahead ? 1 : 0,
          missing: [],
        };
      return ahead ? stop('future-only ahead', 1) : stop('before-first');
    default:
      return readDE(one);
  }
}

function readDE(one: Case): Expected {
  const { a, c, d, e } = one;
  const version = { A7: 'earlier', A8: 'coming' }[a as string] ?? 'current';
  const date = `${version} ${readB(one)}${c === 'C1' ? ' ahead' : ''}`;
  if (d === 'D3' || d === 'D4')
    return { answers: [`not-valid ${date} none`], otherDays: 0, coming: 0, missing: [] };
  const state = {
    E1: 'covered',
    E2: 'outside-dates',
    E3: 'outside-dates',
    E4: 'group-states-none',
  }[e];
  return {
    answers: [`${state} ${date} ${readF(one)}`],
    // Of a code that is listed twice, the row that is not valid on the day is of other days.
    otherDays: (e === 'E1' || e === 'E2' ? 1 : 0) + (d === 'D6' ? 1 : 0),
    coming: e === 'E1' || e === 'E3' ? 1 : 0,
    missing: [],
  };
}

function readB({ b, c }: Case): string {
  if (c === 'C1') return 'as-published';
  return { B1: 'updated-later', B2: 'reviewed-later', B3: 'no-review-date', B4: 'as-published' }[b];
}

/** Value, "+" for another value at a general level, exceptions, later rules. A version speaks of days before it only by dates. */
function readF({ a, f }: Case): string {
  const value = {
    F1: 'recommended+',
    F2: 'recommended+',
    F3: 'required',
    F4: 'required',
    F5: 'null',
    F6: 'null',
    F7: 'not-applicable',
  }[f];
  const exceptions = f === 'F2' || f === 'F5' ? 1 : 0;
  const later = f === 'F3' && a !== 'A2' ? 1 : 0;
  return `${a === 'A2' ? 'null' : value} ${exceptions} ${a === 'A2' && f === 'F3' ? 1 : later}`;
}
