import { spinalLevel } from '../../schemas/fields.ts';
import type { Indication } from '../../schemas/regulatory.ts';

type Levels = Pick<Indication, 'levels' | 'asia'>;

/** Each range of spinal levels with the ASIA grades behind it; one of null where none is printed. */
export function levelsIn(words: string): readonly Levels[] {
  const ranges = [...words.matchAll(/\b([CTL]\d{1,2}) to ([CTL]\d{1,2})\b/g)].filter(
    ([, from, to]) => spinalLevel.safeParse(from).success && spinalLevel.safeParse(to).success,
  );
  if (ranges.length === 0) return [{ levels: null, asia: asiaIn(words) }];
  return ranges.map(({ index, 0: asPrinted, 1: from, 2: to }, at) => ({
    levels: { from: spinalLevel.parse(from), to: spinalLevel.parse(to), asPrinted },
    asia: asiaIn(words.slice(index, ranges[at + 1]?.index)),
  }));
}

/** "ASIA A with Zones of Partial Preservation": what is tied to a grade begins with a capital. */
function asiaIn(words: string): Indication['asia'] {
  return [
    ...words.matchAll(/\bASIA ([A-E])\b(?: with [A-Z][a-z]+(?: (?:of )?[A-Z][a-z]+)*)?/g),
  ].map(([asPrinted, grade]) => ({
    grade: grade as Indication['asia'][number]['grade'],
    asPrinted,
  }));
}
