import { yearOfNumber } from '../../domain/submission.ts';
import { findRepeated } from './findRepeated.ts';
import type { Rule } from './problem.ts';

/**
 * An FDA number belongs to one device, and a version lists it once. (Versions that word a clearance
 * differently keep an entry each, with the same number.) A decision is no older than its number; and a
 * number beside a predicate is one of that device.
 */
export const submissions: Rule = function* ({ regulatory, devices, policies }) {
  const byDevice = new Map<string, { file: string; path: (string | number)[]; value: string }>();
  const places = [
    ...regulatory.map(({ file, device, submission, year }) => ({
      file,
      path: ['submission'],
      device,
      value: submission,
      decided: year,
    })),
    ...devices.flatMap(({ id, file, outsideRecords }) =>
      outsideRecords.map(({ submission, decisionDate }, index) => ({
        file,
        path: ['outsideRecords', index, 'submission'],
        device: id,
        value: submission,
        decided: decisionDate === null ? null : Number(decisionDate.slice(0, 4)),
      })),
    ),
  ];
  for (const { file, path, value, decided } of places) {
    if (value === null || decided === null || decided >= yearOfNumber(value)) continue;
    const found = `${value}, a number of ${yearOfNumber(value)}, beside the year ${decided}`;
    yield { file, path, found, cure: 'check both against the source' };
  }
  for (const { file, predicate } of regulatory) {
    for (const [number] of predicate?.asPrinted.matchAll(/\b(?:K|DEN|P|H)\d{6}\b/g) ?? []) {
      const owners = places.filter(({ value }) => value === number).map(({ device }) => device);
      if (owners.includes(predicate?.device ?? '')) continue;
      const found = `${number} beside the predicate "${predicate?.device}", which does not have it`;
      const cure = 'write the device of that number, or add the number to its record';
      yield { file, path: ['predicate', 'device'], found, cure };
    }
  }
  for (const { device, value, decided: _, ...place } of places) {
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
