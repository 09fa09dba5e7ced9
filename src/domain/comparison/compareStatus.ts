import type { LineagePlace } from '../lineage.ts';
import type { RegulatoryEntry } from '../records.ts';
import { fdaStatusFromPolicy, pathwayLabels } from '../vocabulary.ts';
import {
  isStated,
  type ComparedFact,
  type ComparedGroup,
  type ComparedRow,
} from './comparedRows.ts';

/** The FDA status of each device, as far as the policy tells it. */
export function compareStatus(
  places: readonly LineagePlace[],
  openStatusOf: (entry: RegulatoryEntry) => string | undefined,
): ComparedGroup {
  const row = (
    heading: string,
    factsOf: (place: LineagePlace) => readonly ComparedFact[],
  ): ComparedRow => ({ heading, cells: places.map(factsOf) });
  const rows = [
    row('Year', ({ entry }) => (entry?.year ? [{ ours: String(entry.year) }] : [])),
    row('Pathway and number', ({ entry }) => pathwayOf(entry)),
    row('Manufacturer', ({ entry }) => (entry?.maker ? [{ words: entry.maker }] : [])),
    row('Predicate device', ({ entry, predicate }) => {
      if (predicate) return [{ device: predicate.device }];
      return entry?.pathway === 'de-novo' ? [{ ours: 'None (De Novo: no predicate)' }] : [];
    }),
    row('Used as a predicate by', ({ predicateFor }) => predicateFor.map((device) => ({ device }))),
    row('Additional clearance', ({ entry }) =>
      entry?.furtherClearance
        ? [
            {
              words: entry.furtherClearance.asPrinted,
              ours: 'year, number and population not stated',
            },
          ]
        : [],
    ),
  ];
  return [
    row(fdaStatusFromPolicy, ({ entry }) => {
      if (!entry) return [{ ours: 'Mentioned only. The policy gives no FDA details.' }];
      const open = openStatusOf(entry);
      return [open ? { ours: open } : { words: entry.wordAsPrinted }];
    }),
    ...rows.filter(isStated),
  ];
}

function pathwayOf(entry: RegulatoryEntry | null): readonly ComparedFact[] {
  const stated = [entry?.pathway && pathwayLabels[entry.pathway], entry?.submission].filter(
    Boolean,
  );
  return stated.length > 0 ? [{ ours: stated.join(' ') }] : [];
}
