import { extractPlainWords } from '../../domain/bodyFacts.ts';
import { findDevices } from '../../domain/findDevices.ts';
import type { DeviceRecord, Records } from '../../domain/records.ts';
import type { Context, Problem, Rule } from './problem.ts';

/**
 * Words that a record prints for a device name that device and no other, and each device that a
 * title or an entry names is listed. (Which other words may stand for a device is a person's
 * judgment.)
 */
export const deviceNames: Rule = function* (records, context) {
  yield* ofEntries(records, context);
  yield* ofReferences(records);
};

function* ofEntries({ devices, regulatory }: Records, { bodies }: Context): Iterable<Problem> {
  for (const { file, device: id, names, predicate } of regulatory) {
    const device = devices.find((one) => one.id === id);
    if (!device) continue;
    for (const [index, name] of names.entries()) {
      if ([device.name, ...device.aliases].includes(name)) continue;
      yield notNamed(file, ['names', index], name, id);
    }
    const body = bodies.get(file);
    const printed = body ? findDevices(extractPlainWords(body), devices) : [];
    for (const { device: found, name } of printed) {
      if (found.id !== id || names.some((listed) => listed.includes(name))) continue;
      const cure = 'add it as published';
      yield {
        file,
        path: ['names'],
        found: `names without "${name}", which the source gives`,
        cure,
      };
      break;
    }
    if (!predicate) continue;
    yield* ofWords(
      file,
      ['predicate', 'asPrinted'],
      predicate.asPrinted,
      predicate.device,
      devices,
    );
  }
}

function* ofReferences({ devices, references: bibliographies }: Records): Iterable<Problem> {
  for (const { file, references } of bibliographies) {
    for (const [index, reference] of references.entries()) {
      const path = ['references', index, 'devices'];
      for (const [position, { device, asPrinted }] of reference.devices.entries()) {
        yield* ofWords(file, [...path, position, 'asPrinted'], asPrinted, device, devices);
      }
      for (const { device, name } of findDevices(reference.title, devices)) {
        if (reference.devices.some((listed) => listed.device === device.id)) continue;
        const found = `devices without "${device.id}", but the title says "${name}"`;
        yield { file, path, found, cure: 'add the device with the words for it' };
      }
    }
  }
}

function* ofWords(
  file: string,
  path: NonNullable<Problem['path']>,
  words: string,
  id: string,
  devices: readonly DeviceRecord[],
): Iterable<Problem> {
  if (!devices.some((device) => device.id === id)) return;
  const found = findDevices(words, devices);
  if (found.length > 0 && found.every(({ device }) => device.id === id)) return;
  yield notNamed(file, path, words, id);
}

const notNamed = (file: string, path: NonNullable<Problem['path']>, words: string, id: string) => ({
  file,
  path,
  found: `"${words}" does not name the device "${id}"`,
  cure: `write the device in these words, or add the name to devices/${id}.md`,
});
