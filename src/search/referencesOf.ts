import { familyName, numbered } from '../domain/citations.ts';
import type { Records } from '../domain/records.ts';
import { columnsOf } from './columns.ts';
import type { ReferenceData, ReferenceEntity } from './entityData.ts';

/** More than these would weigh on every search; they are then found in the text alone. */
const mostReferences = 2000;

/** The references of all bibliographies, for the browser. */
export function referencesOf(records: Records): ReferenceData {
  const all = records.references.flatMap((one) => referenceEntities(one, records));
  return columnsOf(all.length > mostReferences ? [] : all);
}

function referenceEntities(
  { id, references }: Records['references'][number],
  { devices }: Records,
): ReferenceEntity[] {
  const nameOf = (device: string) => devices.find((one) => one.id === device)?.name ?? [];
  return numbered(references).map(({ number, author, issued, PMID, DOI, ...reference }) => ({
    bibliography: id,
    number,
    authors: author.map(familyName).join(', '),
    words: `${reference['container-title']} ${issued['date-parts'][0][0]}`,
    devices: reference.devices.flatMap(({ device }) => nameOf(device)).join(' '),
    identifiers: [PMID ?? [], DOI ?? [], reference.outsideDOI ?? []].flat(),
  }));
}
