import { findRepeated } from './findRepeated.ts';
import type { Rule } from './problem.ts';

/**
 * An FDA number belongs to one device, and a version lists it once. (Versions that word a clearance
 * differently keep an entry each, with the same number.)
 */
export const submissions: Rule = function* ({ regulatory, devices, policies }) {
  const byDevice = new Map<string, { file: string; path: (string | number)[]; value: string }>();
  const places = [
    ...regulatory.map(({ file, device, submission }) => ({
      file,
      path: ['submission'],
      device,
      value: submission,
    })),
    ...devices.flatMap(({ id, file, outsideRecords }) =>
      outsideRecords.map(({ submission }, index) => ({
        file,
        path: ['outsideRecords', index, 'submission'],
        device: id,
        value: submission,
      })),
    ),
  ];
  for (const { device, value, ...place } of places) {
    if (value === null || byDevice.has(`${value} ${device}`)) continue;
    byDevice.set(`${value} ${device}`, { ...place, value });
  }
  yield* findRepeated('FDA submission number', [...byDevice.values()]);
  const entries = new Map(regulatory.map((entry) => [entry.id, entry]));
  for (const { file, regulatory: listed } of policies) {
    yield* findRepeated(
      'FDA submission number',
      listed.flatMap((id, index) => {
        const value = entries.get(id)?.submission;
        return value ? [{ file, path: ['regulatory', index], value }] : [];
      }),
    );
  }
};
