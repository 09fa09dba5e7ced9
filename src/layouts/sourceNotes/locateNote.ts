import { getDevice, policies, records, regulatoryEntries } from '../../catalog.ts';
import { readingAnchor } from '../../domain/marks.ts';
import type { SourceNote } from '../../domain/sourceNotes.ts';
import { bibliographyUrl, deviceUrl, policyUrl, policyVersionUrl } from '../../urls.ts';

/** The page that shows a version: the policy's own page while the version is current. */
function pageOf(version: string): string {
  const inForce = policies.find(({ current }) => current.id === version);
  return inForce ? policyUrl(inForce.id) : policyVersionUrl(version);
}

/** The page of a version that still lists an FDA record that the device's page no longer shows. */
function pageOfEntry(entry: string): string | undefined {
  if (regulatoryEntries.some(({ id }) => id === entry)) return undefined;
  const listing = records.policies.find(({ regulatory }) => regulatory.includes(entry));
  return listing && pageOf(listing.id);
}

/** The location of the words of a note: its name, and the address of the mark. */
export function locateNote(note: SourceNote): { name: string; url: string } {
  const anchor = readingAnchor(note.reading);
  switch (note.place) {
    case 'policy':
      return { name: note.title, url: `${pageOf(note.version)}#${anchor}` };
    case 'entry':
      return {
        name: getDevice(note.device).name,
        url: `${pageOfEntry(note.entry) ?? deviceUrl(note.device)}#${anchor}`,
      };
    case 'reference':
      return {
        name: `Reference ${note.number}`,
        url: `${bibliographyUrl(note.bibliography)}#${anchor}`,
      };
  }
}
