import { spinalLevels } from '../content/schemas/spinalLevels.ts';
import type { Indication } from '../content/schemas/regulatory.ts';
import { conditionLabels } from './vocabulary.ts';

/** A column of the indications: what of an indication stands in it, in the printed words. */
export interface IndicationColumn {
  name: string;
  heading: string;
  printed: (indication: Indication) => readonly string[];
  /** What the column sorts by, where that is not the alphabet. */
  order?: (indication: Indication) => string;
}

const words = (fact: { asPrinted: string } | null) => (fact ? [fact.asPrinted] : []);

/** The columns of every table of indications, in their order. */
export const indicationColumns: readonly IndicationColumn[] = [
  {
    name: 'condition',
    heading: 'Condition',
    printed: ({ conditionAsPrinted }) => (conditionAsPrinted ? [conditionAsPrinted] : []),
    order: ({ conditions }) => conditions.join(),
  },
  {
    name: 'levels',
    heading: 'Spinal levels',
    printed: ({ levels }) => words(levels),
    order: ({ levels }) => (levels ? [levels.from, levels.to].map(position).join() : ''),
  },
  {
    name: 'asia',
    heading: 'ASIA grades',
    printed: ({ asia }) => asia.map(({ asPrinted }) => asPrinted),
  },
  { name: 'setting', heading: 'Setting', printed: ({ setting }) => words(setting) },
  { name: 'supervision', heading: 'Supervision', printed: ({ supervision }) => words(supervision) },
  {
    name: 'arms',
    heading: 'Upper-extremity strength',
    printed: ({ armStrength }) => words(armStrength),
  },
  { name: 'limits', heading: 'Other requirements', printed: ({ limits }) => limits },
];

/** The columns in which any of the rows states something. */
export const listStatedColumns = (
  rows: readonly { indication: Indication | null }[],
): readonly IndicationColumn[] =>
  indicationColumns.filter(({ printed }) =>
    rows.some(({ indication }) => indication !== null && printed(indication).length > 0),
  );

/** The conditions in one phrase of ours: "Acquired brain injury, stroke"; empty where none is known. */
export const formatConditions = ({ conditions }: Indication): string =>
  conditions
    .map((condition) => conditionLabels[condition])
    .map((label, index) => (index === 0 ? label : label.toLowerCase()))
    .join(', ');

/** The levels with the grades that the source ties to them: "C7 to T3 (ASIA D)". */
export function formatLevels({ levels, asia }: Indication): string {
  const grades = asia.map(({ asPrinted }) => asPrinted).join(', ');
  return [levels?.asPrinted, grades && `(${grades})`].filter(Boolean).join(' ');
}

/** The same with the setting that the source ties to them: "T4 to T6 in rehabilitation institutions". */
export const levelsWithSetting = (indication: Indication): string =>
  [formatLevels(indication), indication.setting?.asPrinted].filter(Boolean).join(' ');

/** Two digits, so that the alphabet sorts levels from top to bottom. */
const position = (level: (typeof spinalLevels)[number]) =>
  String(spinalLevels.indexOf(level)).padStart(2, '0');
