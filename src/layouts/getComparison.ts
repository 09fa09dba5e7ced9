import { getBibliography, policies, records, regulatoryEntries } from '../catalog.ts';
import { findReferencesNaming, numberReferences } from '../domain/citations.ts';
import type { ComparedFact, ComparedGroup } from '../domain/comparison/comparedRows.ts';
import { compareIndications } from '../domain/comparison/compareIndications.ts';
import { compareStatus } from '../domain/comparison/compareStatus.ts';
import { getLineage } from '../domain/lineage.ts';
import { getOpenStatus } from './openStatus.ts';

const bibliographies = [...new Set(policies.flatMap(({ current }) => current.bibliography ?? []))]
  .map(getBibliography)
  .map(({ id, title, references }, _, { length }) => ({
    bibliography: id,
    title: length > 1 ? title : null,
    references: numberReferences(references),
  }));

/** All devices by name, and what the policies say of them, fact by fact. */
export function getComparison() {
  const places = getLineage(records.devices, regulatoryEntries).toSorted((a, b) =>
    a.device.name.localeCompare(b.device.name, 'en'),
  );
  const devices = places.map(({ device }) => device);
  const references: ComparedGroup = [
    { heading: 'References that mention it', cells: devices.map(({ id }) => listReferences(id)) },
  ];
  return {
    devices,
    intendedUse: compareIndications(places),
    status: compareStatus(places, getOpenStatus),
    references,
  };
}

const listReferences = (device: string): readonly ComparedFact[] =>
  bibliographies.flatMap(({ bibliography, title, references }) =>
    findReferencesNaming(device, references).map(({ reference: { number } }) => ({
      reference: { bibliography, title, number },
    })),
  );
