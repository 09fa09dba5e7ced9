import type { Indication } from '../../content/schemas/regulatory.ts';
import type { LineagePlace } from '../lineage.ts';
import {
  isStated,
  type ComparedFact,
  type ComparedGroup,
  type ComparedRow,
} from './comparedRows.ts';
import { groupByCondition, type ConditionGroup } from './groupByCondition.ts';

/** Whom each device is intended for, by condition: its populations with all that belongs to each. */
export function compareIndications(places: readonly LineagePlace[]): readonly ComparedGroup[] {
  return groupByCondition(places.map(({ entry }) => entry?.indications ?? [])).map(
    ({ label, indications }): ComparedGroup => {
      const row = (heading: string, statedOf: (one: Indication) => string): ComparedRow => ({
        heading,
        cells: indications.map((all) => listFacts(all, statedOf)),
      });
      const rows = [
        levelsRow(indications),
        row('ASIA grades', ({ asia }) => asia.map(({ asPrinted }) => asPrinted).join(', ')),
        row('Upper-extremity strength', ({ armStrength }) => armStrength?.asPrinted ?? ''),
        row('Supervision', ({ supervision }) => supervision?.asPrinted ?? ''),
        row('Other requirements', ({ limits }) => limits.join('; ')),
      ];
      return [
        row(label, ({ conditionAsPrinted }) => conditionAsPrinted ?? ''),
        ...rows.filter(isStated),
      ];
    },
  );

  /** Levels never go without their setting; where no device has levels, the setting is alone. */
  function levelsRow(indications: ConditionGroup['indications']): ComparedRow {
    const hasLevels = indications.flat().some(({ levels }) => levels);
    if (!hasLevels) {
      const cells = indications.map((all) => listFacts(all, settingOf));
      return { heading: 'Setting', cells };
    }
    const cells = indications.map((all) => all.map(levelsWithSetting));
    return { heading: 'Spinal levels, with setting', cells };
  }
}

const settingOf = ({ setting }: Indication) => setting?.asPrinted ?? '';

function levelsWithSetting(indication: Indication): ComparedFact {
  const { levels } = indication;
  const words = [levels?.asPrinted, settingOf(indication)].filter(Boolean).join(' ');
  const missing = [levels ? '' : 'levels', settingOf(indication) ? '' : 'setting'].filter(Boolean);
  return {
    ...(words && { words }),
    ...(missing.length > 0 && { ours: `${missing.join(' and ')} not stated` }),
  };
}

/** One fact where all populations have the same, else one a population, which it names. */
function listFacts(
  indications: readonly Indication[],
  statedOf: (one: Indication) => string,
): readonly ComparedFact[] {
  const stated = [...new Set(indications.map(statedOf))];
  const [only = ''] = stated;
  if (stated.length <= 1) return only === '' ? [] : [{ words: only }];
  return indications.map((one) => ({
    of: nameAmong(indications, one),
    ...(statedOf(one) !== '' && { words: statedOf(one) }),
  }));
}

/** What tells a population from the others of its device: its levels, with more where they are the same. */
function nameAmong(indications: readonly Indication[], one: Indication): string {
  const names = [
    ({ levels }: Indication) => levels?.asPrinted ?? '',
    ({ conditionAsPrinted }: Indication) => conditionAsPrinted ?? '',
    (other: Indication) => levelsWithSetting(other).words ?? '',
  ];
  const isTelling = (nameOf: (other: Indication) => string) =>
    nameOf(one) !== '' && indications.filter((other) => nameOf(other) === nameOf(one)).length === 1;
  return names.find(isTelling)?.(one) ?? `Population ${indications.indexOf(one) + 1}`;
}
