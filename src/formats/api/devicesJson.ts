import type { z } from 'astro/zod';
import { readRecordBody, findPoliciesNaming, records, regulatoryEntries } from '../../catalog.ts';
import { getDevicePage } from '../../layouts/getDevicePage.ts';
import { findPredicateUses } from '../../domain/lineage.ts';
import type { DeviceRecord, RegulatoryEntry } from '../../domain/records.ts';
import { deviceUrl } from '../../urls.ts';
import type { devicesJson } from './contract.ts';

type DeviceJson = z.input<typeof devicesJson>[number];

/** Everything that the page of a device shows. */
function deviceJsonOf(device: DeviceRecord): DeviceJson {
  const { entries, bibliographies } = getDevicePage(device);
  return {
    id: device.id,
    name: device.name,
    maker: device.maker,
    formerMakerNames: device.formerMakerNames,
    aliases: device.aliases,
    mentionOnly: device.mentionOnly !== null,
    mentionedAs: device.mentionOnly,
    url: deviceUrl(device.id),
    policies: findPoliciesNaming(device.id).map(({ policy }) => policy),
    regulatory: entries.map(({ entry, open }) => entryJsonOf(entry, open)),
    predicateFor: findPredicateUses(device.id, regulatoryEntries),
    references: bibliographies.flatMap(({ id: bibliography, naming }) =>
      naming.map(({ reference: { id, number }, evidence }) => ({
        bibliography,
        id,
        number,
        asPrinted: [...evidence],
      })),
    ),
    outsideNames: device.outsideNames,
    outsideRecords: device.outsideRecords,
  };
}

const entryJsonOf = (
  entry: RegulatoryEntry,
  open: string | undefined,
): DeviceJson['regulatory'][number] => ({
  id: entry.id,
  names: entry.names,
  maker: entry.maker,
  decisionWord: entry.wordAsPrinted,
  year: entry.year,
  pathway: entry.pathway,
  submission: entry.submission,
  openStatus: open ?? null,
  predicate: entry.predicate?.device ?? null,
  predicateAsPrinted: entry.predicate?.asPrinted ?? null,
  indications: entry.indications.map((one) => ({ condition: one.conditions[0] ?? null, ...one })),
  furtherClearance: entry.furtherClearance,
  candidateCharacteristics: entry.candidateCharacteristics,
  words: readRecordBody(entry).trim(),
  readings: entry.readings,
});

/** All devices as the contract has them. */
export const allDevicesJson = (): DeviceJson[] => records.devices.map(deviceJsonOf);
