import type { Findings } from '../finding.ts';
import type { PrintedEntry } from './entry.ts';

/** Levels without an ASIA grade, where another entry prints one for the same levels. */
export function doubtGrades(entries: readonly PrintedEntry[], { doubt }: Findings): void {
  const all = entries.flatMap((entry) =>
    entry.rest.indications.map((indication) => ({ entry, ...indication })),
  );
  for (const { entry, condition, levels, asia } of all) {
    if (!levels || asia.length > 0) continue;
    const graded = all.find(
      (other) =>
        other.asia.length > 0 &&
        other.condition === condition &&
        other.levels?.asPrinted === levels.asPrinted,
    );
    if (!graded) continue;
    const [{ asPrinted = '' } = {}] = graded.asia;
    const found = `"${levels.asPrinted}" without a grade, where line ${graded.entry.line} prints ${asPrinted}`;
    doubt(entry.line, found, 'leave it as printed, and say so in a reading');
  }
}
