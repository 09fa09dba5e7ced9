import { addAliases, type DeviceRegister, type NamedDevice } from '../devices/register.ts';
import { bareName } from '../devices/names.ts';

interface Mention {
  device: string;
  asPrinted: string;
}

/**
 * The devices that a citation names, in its own words. A name that begins the maker's ("Ekso
 * Bionics") is none of a device. A long form in front of "(HAL)" is another name of the device.
 */
export function devicesNamed(citation: string, register: DeviceRegister): readonly Mention[] {
  const words = citation.replaceAll('*', '');
  return register.devices.flatMap((device) => {
    const names = [...new Set([device.name, ...device.aliases].map(withoutParenthesis))];
    const longestFirst = names.toSorted((a, b) => b.length - a.length);
    for (const name of longestFirst) {
      const asPrinted = mentionOf(name, device, words, register);
      if (asPrinted) return [{ device: device.id, asPrinted }];
    }
    return [];
  });
}

const withoutParenthesis = (name: string) => bareName(name).replace(/ \([^()]*\)$/, '');

function mentionOf(
  name: string,
  device: NamedDevice,
  words: string,
  register: DeviceRegister,
): string | undefined {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])(?:[™®]|\\((?:TM|R)\\))?(?![\\p{L}\\p{N}])`,
    // One word may be a common one in small letters ("restore"); several together are not.
    name.includes(' ') ? 'iu' : 'u',
  );
  const match = pattern.exec(words);
  if (!match) return undefined;
  const [printed] = match;
  const after = words.slice(match.index + printed.length);
  if (isInLongerName(name, words.slice(match.index), register)) return undefined;
  const long = longForm(name, words.slice(0, match.index), after);
  addAliases(device, [long ?? printed]);
  const kind = /^ (?:powered |bionic )?exoskeleton\b(?! suit)/i.exec(after)?.[0] ?? '';
  return long ?? printed + kind;
}

/** Whether the name stands there as the start of a maker's name, or of another device's. */
function isInLongerName(name: string, from: string, register: DeviceRegister): boolean {
  return register.devices.some(({ maker, name: other, aliases }) =>
    [maker, other, ...aliases].some((longer) => {
      const bare = bareName(longer ?? '').replace(/,? (?:Inc|Ltd|Co|SAS)\b.*$/, '');
      return bare.length > name.length && bare.startsWith(`${name} `) && from.startsWith(bare);
    }),
  );
}

/** "Hybrid assistive limb (HAL)": as many words before the parenthesis as the name has letters. */
function longForm(name: string, before: string, after: string): string | undefined {
  if (!/^\p{Lu}{2,6}$/u.test(name) || !before.endsWith('(') || !after.startsWith(')'))
    return undefined;
  const words = before.slice(0, -1).trim().split(' ').slice(-name.length);
  const initials = words.map((word) => word[0]?.toUpperCase()).join('');
  return initials === name ? `${words.join(' ')} (${name})` : undefined;
}
