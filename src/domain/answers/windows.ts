import type { Day, Window } from './answer.ts';

/** A window as records write it: what is not there has no limit. */
export interface WrittenWindow {
  from?: Day | null | undefined;
  until?: Day | null | undefined;
}

/** The days that lie in all windows. */
export function intersectWindows(...windows: readonly WrittenWindow[]): Window {
  const starts = windows.flatMap(({ from }) => from ?? []).sort();
  const ends = windows.flatMap(({ until }) => until ?? []).sort();
  return { from: starts[starts.length - 1] ?? null, until: ends[0] ?? null };
}

/** Where a day lies: before, in or after a window. */
export function compareToWindow(
  { from, until }: WrittenWindow,
  day: Day,
): 'before' | 'in' | 'after' {
  if (from != null && day < from) return 'before';
  return until != null && day > until ? 'after' : 'in';
}

/**
 * Whether a version that starts later itself states something for this day: by a first day that has
 * come, or by a last day before its own start. A last day alone, after that start, says nothing of it.
 */
export const reachesBefore = (start: Day, window: Window, day: Day): boolean =>
  compareToWindow(window, day) === 'in' &&
  (window.from !== null || (window.until !== null && window.until < start));
