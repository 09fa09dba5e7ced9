import { getBibliography, findPoliciesNaming, records, regulatoryEntries } from '../catalog.ts';
import { numberReferences, findReferencesNaming } from '../domain/citations.ts';
import { getLineage } from '../domain/lineage.ts';
import type { DeviceRecord } from '../domain/records.ts';
import { createAnnotationContext } from './marking.ts';
import { getOpenStatus } from './openStatus.ts';
import { listEntryTexts, parseEntry, renderEntry } from './getPolicyPage.ts';
import { listCitationTexts } from '../text/renderCitation.ts';

/** Everything that the page of a device shows. */
export function getDevicePage(device: DeviceRecord) {
  const policies = findPoliciesNaming(device.id);
  const entries = regulatoryEntries.filter((entry) => entry.device === device.id).map(parseEntry);
  const bibliographies = policies.flatMap(({ bibliography }) => {
    if (!bibliography) return [];
    const { id, references } = getBibliography(bibliography);
    const naming = findReferencesNaming(device.id, numberReferences(references));
    return naming.length > 0 ? [{ id, naming }] : [];
  });
  const marks = createAnnotationContext(
    [],
    [
      ...entries.flatMap(listEntryTexts),
      ...bibliographies.flatMap(({ naming }) =>
        naming.flatMap(({ reference }) => listCitationTexts(reference)),
      ),
    ],
  );
  return {
    device,
    policies,
    marks,
    entries: entries.map((parsed) => ({
      ...renderEntry(parsed, marks),
      open: getOpenStatus(parsed.entry),
      /** The policy that prints the entry, to link the words in their place. */
      policy: policies.find(({ regulatory }) => regulatory.includes(parsed.entry.id)),
    })),
    places: getLineage(records.devices, regulatoryEntries).filter(
      (place) => place.device.id === device.id,
    ),
    bibliographies,
  };
}
