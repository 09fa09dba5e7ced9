import type { RegulatoryEntry } from './records.ts';

/** A year of the timeline with its entries in printed order; null collects the undated ones. */
export interface TimelineYear {
  year: number | null;
  entries: readonly RegulatoryEntry[];
}

/** Entries (given in printed order) by year; print order breaks ties, the undated come last. */
export function getTimeline(entries: readonly RegulatoryEntry[]): readonly TimelineYear[] {
  return [...Map.groupBy(entries, ({ year }) => year)]
    .map(([year, ofYear]) => ({ year, entries: ofYear }))
    .toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}
