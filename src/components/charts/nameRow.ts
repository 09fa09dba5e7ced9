import type { SpinalRow } from '../../domain/spinalRows.ts';

export const nameWidth = 168;
const lineHeight = 16;
const letterWidth = 7.2;

/** A line of the names at the left of the chart: the device, then its setting. */
export interface NameLine {
  text: string;
  y: number;
  kind: 'device' | 'ours' | 'printed';
}

/** The name and the setting of a row in lines that are as long as the column is wide. */
export function nameRow(
  { device, setting, indications }: SpinalRow,
  top: number,
): readonly NameLine[] {
  const hasLevels = indications.some(({ indication }) => indication?.levels);
  const parts = [
    { text: device.name, kind: 'device' },
    { text: setting.ours, kind: 'ours' },
    { text: setting.printed, kind: 'printed' },
    { text: hasLevels ? '' : 'also cleared; levels not stated', kind: 'ours' },
  ] as const;
  return parts
    .flatMap(({ text, kind }) => wrap(text).map((line) => ({ text: line, kind })))
    .map((line, index) => ({ ...line, y: top + 12 + index * lineHeight }));
}

function wrap(text: string): readonly string[] {
  const most = Math.floor(nameWidth / letterWidth);
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
