import { jsonFile } from '../../api/jsonFile.ts';
import { devicesJson } from '../../api/contract.ts';
import { records, regulatoryEntries } from '../../catalog.ts';
import { deviceUrl } from '../../urls.ts';

export const GET = jsonFile(devicesJson, () =>
  records.devices.map(({ id, name, maker, aliases, mentionOnly }) => ({
    id,
    name,
    maker,
    aliases,
    mentionOnly: mentionOnly !== null,
    url: deviceUrl(id),
    regulatory: regulatoryEntries
      .filter((entry) => entry.device === id)
      .map((entry) => ({
        id: entry.id,
        year: entry.year,
        pathway: entry.pathway,
        submission: entry.submission,
        predicate: entry.predicate?.device ?? null,
        indications: entry.indications,
      })),
  })),
);
