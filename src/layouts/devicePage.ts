import { bibliographyById, policiesNaming, records, regulatoryEntries } from '../catalog.ts';
import { numbered, referencesNaming } from '../domain/citations.ts';
import { lineageOf } from '../domain/lineage.ts';
import type { DeviceRecord } from '../domain/records.ts';
import { pageMarks } from './marking.ts';
import { openStatusOf } from './openStatus.ts';
import { entryTexts, parseEntry, renderEntry } from './policyPage.ts';
import { citationTexts } from '../text/citationHtml.ts';

/** Everything that the page of a device shows. */
export function devicePage(device: DeviceRecord) {
  const policies = policiesNaming(device.id);
  const entries = regulatoryEntries.filter((entry) => entry.device === device.id).map(parseEntry);
  const bibliographies = policies.flatMap(({ bibliography }) => {
    if (!bibliography) return [];
    const { id, references } = bibliographyById(bibliography);
    const naming = referencesNaming(device.id, numbered(references));
    return naming.length > 0 ? [{ id, naming }] : [];
  });
  const marks = pageMarks(
    [],
    [
      ...entries.flatMap(entryTexts),
      ...bibliographies.flatMap(({ naming }) =>
        naming.flatMap(({ reference }) => citationTexts(reference)),
      ),
    ],
  );
  return {
    device,
    policies,
    marks,
    entries: entries.map((parsed) => ({
      ...renderEntry(parsed, marks),
      open: openStatusOf(parsed.entry),
      /** The policy that prints the entry, to link the words in their place. */
      policy: policies.find(({ regulatory }) => regulatory.includes(parsed.entry.id)),
    })),
    places: lineageOf(records.devices, regulatoryEntries).filter(
      (place) => place.device.id === device.id,
    ),
    bibliographies,
  };
}
