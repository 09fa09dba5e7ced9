import type { ListedCode } from '../../domain/codes.ts';
import { isDescriptorNote } from '../../domain/descriptors.ts';
import type { DeviceRecord, RegulatoryEntry } from '../../domain/records.ts';

/**
 * What a page says to programs, in the words of schema.org: facts of the catalog only. A policy of a payer is
 * no MedicalGuideline. What schema.org has no property for (a determination, a maker) is not said at all.
 */

/** A page above this one: its name and its full address. */
export interface Ancestor {
  name: string;
  url: string;
}

type Thing = Readonly<Record<string, unknown>>;

/** The way to a page from the top; the page itself stands last and has no address of its own there. */
export function describeBreadcrumbs(ancestors: readonly Ancestor[], name: string): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...ancestors.map(({ name, url }) => ({ name, item: url })), { name }].map(
      (place, index) => ({ '@type': 'ListItem', position: index + 1, ...place }),
    ),
  };
}

/** A billing code. Its descriptor is given where all policies that list it print the same. */
export function describeCode({ code, system, listings }: ListedCode): Thing {
  const descriptors = new Set(listings.map(({ descriptor }) => descriptor));
  const [descriptor] = descriptors;
  return {
    '@type': 'MedicalCode',
    codeValue: code,
    codingSystem: system,
    ...(descriptors.size === 1 && descriptor && !isDescriptorNote(descriptor)
      ? { description: descriptor }
      : {}),
  };
}

/** A device with the names and the FDA submission numbers that the policies print. */
export function describeDevice(device: DeviceRecord, entries: readonly RegulatoryEntry[]): Thing {
  const { name, aliases } = device;
  const submissions = entries.flatMap(({ submission }) => (submission ? [submission] : []));
  return {
    '@type': 'MedicalDevice',
    name,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(submissions.length > 0
      ? {
          identifier: submissions.map((value) => ({
            '@type': 'PropertyValue',
            propertyID: 'FDA submission number',
            value,
          })),
        }
      : {}),
  };
}

/** What a page says of itself besides its name. */
export interface PageFacts {
  /** The day on which the payer last reviewed the policy that the page shows. */
  lastReviewed?: string;
  /** What the page is about. */
  mainEntity?: Thing;
}

/** The structured data of a page. Its address is a full one, with the host. */
export function describeWebPage(
  name: string,
  url: string,
  ancestors: readonly Ancestor[],
  { mainEntity, ...facts }: PageFacts,
): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': url,
    name,
    ...facts,
    ...(mainEntity ? { mainEntity: { ...mainEntity, '@id': `${url}#main` } } : {}),
    ...(ancestors.length > 0 ? { breadcrumb: describeBreadcrumbs(ancestors, name) } : {}),
  };
}

/** JSON as the body of a script element: nothing in it can end the element. */
export const serializeForScript = (data: Thing) => JSON.stringify(data).replaceAll('<', '\\u003c');
