import { bibliographyById, policiesNaming, records, regulatoryEntries } from './catalog.ts';
import { numbered, referencesNaming } from './domain/citations.ts';
import { lineageOf } from './domain/lineage.ts';
import type { DeviceRecord } from './domain/records.ts';
import { pageMarks } from './marking.ts';
import { openStatusOf } from './openStatus.ts';
import { renderedEntry } from './policyPage.ts';

/** Everything that the page of a device shows. */
export function devicePage(device: DeviceRecord) {
  const policies = policiesNaming(device.id);
  const marks = pageMarks([]);
  return {
    device,
    policies,
    marks,
    entries: regulatoryEntries
      .filter((entry) => entry.device === device.id)
      .map((entry) => ({
        ...renderedEntry(entry, marks),
        open: openStatusOf(entry),
        /** The policy that prints the entry, to link the words in their place. */
        policy: policies.find(({ regulatory }) => regulatory.includes(entry.id)),
      })),
    places: lineageOf(records.devices, regulatoryEntries).filter(
      (place) => place.device.id === device.id,
    ),
    bibliographies: policies.flatMap(({ bibliography }) => {
      if (!bibliography) return [];
      const { id, references } = bibliographyById(bibliography);
      const naming = referencesNaming(device.id, numbered(references));
      return naming.length > 0 ? [{ id, naming }] : [];
    }),
  };
}
