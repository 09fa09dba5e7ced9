import { spinalLevels } from '../content/schemas/spinalLevels.ts';
import { entryFacets, indicationFacets, formatMakerName, unstated, type Facets } from './facets.ts';
import type { ComparedIndication } from './indications.ts';
import type { RegulatoryEntry } from './records.ts';
import { conditionLabels, pathwayLabels, settingLabels, supervisionLabels } from './vocabulary.ts';

/** One thing to filter by, with the values that occur. */
export interface Filter {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

type Labels = Readonly<Record<string, string>>;

/** What the timeline can be filtered by. */
export function timelineFilters(entries: readonly RegulatoryEntry[]): readonly Filter[] {
  const all = entries.map(entryFacets);
  const makers: Labels = Object.fromEntries(
    entries.flatMap((entry) =>
      entry.maker ? [[entryFacets(entry)['maker']?.[0] ?? '', formatMakerName(entry.maker)]] : [],
    ),
  );
  return [
    filterBy('maker', 'Manufacturer', all, makers),
    filterBy('condition', 'Condition', all, conditionLabels),
    filterBy('setting', 'Setting', all, settingLabels),
    filterBy('pathway', 'Pathway', all, pathwayLabels),
    filterBy('year', 'Year', all, {}),
  ];
}

/** What the indications can be filtered by. */
export function indicationFilters(rows: readonly ComparedIndication[]): readonly Filter[] {
  const all = rows.map(indicationFacets);
  const level = spinalLevels.map((name) => ({ value: name, label: name }));
  return [
    filterBy('condition', 'Condition', all, conditionLabels),
    { name: 'level', label: 'Spinal level', options: level },
    filterBy('setting', 'Setting', all, settingLabels),
    filterBy('supervision', 'Supervision', all, supervisionLabels),
  ];
}

/** The values that occur, by label; what is not stated comes last. */
function filterBy(name: string, label: string, all: readonly Facets[], labels: Labels): Filter {
  const values = [...new Set(all.flatMap((facets) => facets[name] ?? []))];
  const stated = values
    .filter((value) => value !== unstated)
    .map((value) => ({ value, label: labels[value] ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  const last = values.includes(unstated) ? [{ value: unstated, label: 'Not stated' }] : [];
  return { name, label, options: [...stated, ...last] };
}
