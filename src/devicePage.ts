import { bibliographyById, deviceById, policiesNaming, regulatoryEntries } from './catalog.ts';
import { numbered } from './domain/citations.ts';
import { predicateFor } from './domain/lineage.ts';
import type { DeviceRecord } from './domain/records.ts';
import { pageMarks } from './marking.ts';
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
        predicate: entry.predicate && deviceById(entry.predicate.device),
        /** The policy that prints the entry, to link the words in their place. */
        policy: policies.find(({ regulatory }) => regulatory.includes(entry.id)),
      })),
    predicateFor: predicateFor(device.id, regulatoryEntries).map(deviceById),
    bibliographies: policies.flatMap(({ bibliography }) => {
      if (!bibliography) return [];
      const { id, references } = bibliographyById(bibliography);
      const naming = numbered(references).filter(({ devices }) =>
        devices.some((named) => named.device === device.id),
      );
      return naming.length > 0 ? [{ id, references: naming }] : [];
    }),
  };
}
