import type { DeviceRecord } from '../../domain/records.ts';
import type { Problem, Rule } from './problem.ts';

/**
 * Words that a record prints for a device hold a name of that device; and a device is only
 * mentioned where no entry is its own.
 */
export const deviceNames: Rule = function* ({ devices, regulatory, references }, { refused }) {
  const byId = new Map(devices.map((device) => [device.id, namesOf(device)]));
  for (const { file, device, names, predicate } of regulatory) {
    for (const [index, name] of names.entries()) {
      yield* unnamed(file, ['names', index], name, byId.get(device));
    }
    if (!predicate) continue;
    const path = ['predicate', 'asPrinted'];
    yield* unnamed(file, path, predicate.asPrinted, byId.get(predicate.device));
  }
  for (const { file, references: all } of references) {
    for (const [index, reference] of all.entries()) {
      for (const [position, { device, asPrinted }] of reference.devices.entries()) {
        const path = ['references', index, 'devices', position, 'asPrinted'];
        yield* unnamed(file, path, asPrinted, byId.get(device));
      }
    }
  }
  if (refused.size > 0) return;
  const withEntry = new Set(regulatory.map(({ device }) => device));
  for (const { id, file, mentionOnly } of devices) {
    if (withEntry.has(id) === (mentionOnly === null)) continue;
    yield {
      file,
      path: ['mentionOnly'],
      found: mentionOnly
        ? `"${mentionOnly}", though "${id}" has a regulatory entry`
        : `null, though "${id}" has no regulatory entry`,
      cure: mentionOnly ? 'write null' : 'write as-predicate or in-reference',
    };
  }
};

interface Named {
  id: string;
  names: readonly string[];
}

const namesOf = ({ id, name, aliases }: DeviceRecord): Named => ({
  id,
  names: [name, ...aliases].map((known) => known.toLowerCase()),
});

function* unnamed(
  file: string,
  path: NonNullable<Problem['path']>,
  words: string,
  device: Named | undefined,
): Iterable<Problem> {
  if (!device) return;
  const { id, names } = device;
  const lower = words.toLowerCase();
  if (names.some((known) => lower.includes(known))) return;
  const found = `"${words}" holds no name of the device "${id}"`;
  yield {
    file,
    path,
    found,
    cure: `write the device that is named, or add the name to devices/${id}.md`,
  };
}
