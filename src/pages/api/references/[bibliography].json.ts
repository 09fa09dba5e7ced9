import { jsonFile } from '../../../formats/api/jsonFile.ts';
import { referencesJson } from '../../../formats/api/contract.ts';
import { records } from '../../../catalog.ts';
import { numbered } from '../../../domain/citations.ts';
import type { BibliographyRecord } from '../../../domain/records.ts';

export const getStaticPaths = () =>
  records.references.map((record) => ({
    params: { bibliography: record.id },
    props: { bibliography: record },
  }));

export const GET = jsonFile(
  referencesJson,
  ({ bibliography }: { bibliography: BibliographyRecord }) =>
    numbered(bibliography.references).map(
      ({ devices: _devices, etAl: _etAl, outsideDOI: _outsideDOI, ...item }) => item,
    ),
);
