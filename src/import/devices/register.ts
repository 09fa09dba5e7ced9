import type { Device } from '../../schemas/device.ts';
import type { Findings } from '../finding.ts';
import type { PrintedEntry } from '../regulatory/entry.ts';
import type { PrintedPredicate } from '../regulatory/predicate.ts';
import { bareName, idFrom } from './names.ts';

/** A device that the text names; a held one has a record already, which stays as it is. */
export interface NamedDevice extends Device {
  id: string;
  isHeld: boolean;
  line: number;
}

/** All devices that a text names, each once, by whatever name. */
export class DeviceRegister {
  readonly devices: NamedDevice[];

  constructor(held: readonly (Device & { id: string })[]) {
    this.devices = held.map((device) => ({ ...device, isHeld: true, line: 0 }));
  }

  /** The device of a name, with or without its mark, in whatever case. */
  find(name: string): NamedDevice | undefined {
    const bare = bareName(name).toLowerCase();
    return this.devices.find((device) =>
      [device.name, ...device.aliases].some((known) => bareName(known).toLowerCase() === bare),
    );
  }

  /** The device of an entry: held, named by an entry above, or new. */
  ofEntry({ decision, shortName, line }: PrintedEntry, { doubt }: Findings): NamedDevice {
    const { names, maker, formerMaker } = decision;
    const known = names.map((name) => this.find(name)).find((device) => device !== undefined);
    if (known) return known;
    const bare = names.map(bareName);
    const short = shortName !== null && !bare.includes(shortName) ? shortName : null;
    const name = short ?? bare.join(' and ');
    const aliases = names.length > 1 ? names.flatMap((each) => [bareName(each), each]) : names;
    const device = this.add(name, idFrom(short ?? bare[0] ?? name), line);
    device.maker = maker;
    device.formerMakerNames = formerMaker ? [formerMaker] : [];
    addAliases(device, aliases);
    doubt(
      line,
      `the device "${name}", new as devices/${device.id}.md`,
      'see that name, id and aliases are right: the id is its address for good',
    );
    return device;
  }

  /** The device of a predicate: by its name, by one of "A/B", or one that is only mentioned. */
  ofPredicate({ name }: PrintedPredicate, line: number, { doubt }: Findings): NamedDevice {
    const known =
      this.find(name) ??
      name
        .split('/')
        .map((part) => this.find(part))
        .find((device) => device !== undefined);
    if (known) {
      if (!this.find(name)) addAliases(known, [bareName(name)]);
      return known;
    }
    const device = this.add(bareName(name), idFrom(name), line);
    device.mentionOnly = 'as-predicate';
    doubt(
      line,
      `"${name}", a predicate without an entry, new as devices/${device.id}.md`,
      'see that no other name of it has an entry',
    );
    return device;
  }

  private add(name: string, id: string, line: number): NamedDevice {
    const taken = this.devices.filter(
      (device) => device.id === id || device.id.startsWith(`${id}-`),
    );
    const device: NamedDevice = {
      id: taken.some((other) => other.id === id) ? `${id}-${taken.length + 1}` : id || 'device',
      name,
      aliases: [],
      maker: null,
      formerMakerNames: [],
      mentionOnly: null,
      outsideNames: [],
      outsideRecords: [],
      isHeld: false,
      line,
    };
    this.devices.push(device);
    return device;
  }
}

/** Adds names that a new device does not have yet; a held record is a person's work. */
export function addAliases(device: NamedDevice, names: readonly string[]): void {
  if (device.isHeld) return;
  for (const name of names) {
    if (name !== device.name && !device.aliases.includes(name)) device.aliases.push(name);
  }
}
