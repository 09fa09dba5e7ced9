import type { Indication } from '../content/schemas/regulatory.ts';
import type { ComparedIndication } from './indications.ts';
import type { RegulatoryEntry } from './records.ts';
import { listLevels } from './spinalLevels.ts';

/** By what something can be filtered: for each filter the values that it answers to. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** The value of a facet of which the policy says nothing: it can be asked for like any other. */
export const unstated = 'not-stated';

/** Whether something answers to everything that is asked for; an empty wish asks for nothing. */
export function matches(facets: Facets, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => value === '' || (facets[name]?.includes(value) ?? false),
  );
}

/** By what an indication can be filtered; a device that is only mentioned answers to nothing. */
export function indicationFacets({ indication }: ComparedIndication): Facets {
  if (!indication) return {};
  const { setting, supervision, levels } = indication;
  return {
    condition: conditionsOf([indication]),
    level: levels ? listLevels(levels) : [],
    setting: [setting?.kind ?? unstated],
    supervision: [supervision?.by ?? unstated],
  };
}

/** By what an entry of the timeline can be filtered. */
export function entryFacets(entry: RegulatoryEntry): Facets {
  const { maker, pathway, year, indications, furtherClearance } = entry;
  const settings = indications.map(({ setting }) => setting?.kind ?? unstated);
  return {
    maker: [maker ? makerKey(maker) : unstated],
    condition: conditionsOf(indications),
    setting: unique([...settings, ...(furtherClearance ? [furtherClearance.setting.kind] : [])]),
    pathway: [pathway ?? unstated],
    year: [year === null ? unstated : String(year)],
  };
}

/** One indication can name several conditions: the filter for each of them holds it. */
const conditionsOf = (indications: readonly Indication[]) =>
  unique(
    indications.flatMap(({ conditions }) => (conditions.length > 0 ? conditions : [unstated])),
  );

/** One maker is printed with a trade mark sign in one place and without it in another. */
export const formatMakerName = (asPrinted: string) => asPrinted.replace(/[®™]/g, '');
const makerKey = (asPrinted: string) =>
  formatMakerName(asPrinted)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const unique = (values: readonly string[]) => [...new Set(values)];
