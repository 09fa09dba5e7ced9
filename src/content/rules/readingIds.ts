import type { Reading } from '../schemas/reading.ts';
import { findRepeated } from './findRepeated.ts';
import type { Rule } from './problem.ts';

/**
 * A reading has an id of its own: its row on the page of source notes. Versions of one policy may
 * share a reading, if it says the same in each.
 */
export const readingIds: Rule = function* ({ policies, regulatory, references }) {
  const places = [
    ...policies.flatMap(({ policy, file, readings }) =>
      inRecord(readings, file).map((place) => ({ ...place, policy })),
    ),
    ...regulatory.flatMap(({ file, readings }) => inRecord(readings, file)),
    ...references.flatMap(({ file, references: all }) =>
      all.flatMap(({ readings }, index) => inRecord(readings, file, ['references', index])),
    ),
  ];
  const shared = new Set<string>();
  yield* findRepeated(
    'reading id',
    places.filter((place) => {
      if (!('policy' in place)) return true;
      const { id: _, ...rest } = place.reading;
      const key = JSON.stringify([place.policy, place.value, rest]);
      const isNew = !shared.has(key);
      shared.add(key);
      return isNew;
    }),
  );
};

function inRecord(readings: readonly Reading[], file: string, above: (string | number)[] = []) {
  return readings.map((reading, index) => ({
    file,
    path: [...above, 'readings', index, 'id'],
    value: reading.id,
    reading,
  }));
}
