import { classifyWording, type Revision } from './answers/classifyWording.ts';
import { describeAhead, describeWording as describe } from './answers/sentences/dateSentences.ts';

/**
 * How certain the wording of a version is on a day on which it applies, for surfaces that have no `Answer` yet. Empty
 * where nothing has to be said. Days are text: "2024-11-01".
 */
export function describeWording(
  { reviewed, updated }: Omit<Revision, 'start'>,
  day: string,
  today: string,
): string {
  if (day > today) return describeAhead(day);
  const wording = classifyWording({ start: day, reviewed, updated }, day, today);
  return describe(wording, day, reviewed, updated);
}
