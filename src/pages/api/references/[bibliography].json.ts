import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../api/jsonResponse.ts';
import { referencesJson } from '../../../api/contract.ts';
import { records } from '../../../catalog.ts';
import { numbered } from '../../../domain/citations.ts';
import type { BibliographyRecord } from '../../../domain/records.ts';

export const getStaticPaths = () =>
  records.references.map((record) => ({
    params: { bibliography: record.id },
    props: { bibliography: record },
  }));

export const GET: APIRoute<{ bibliography: BibliographyRecord }> = ({ props: { bibliography } }) =>
  jsonResponse(
    referencesJson,
    numbered(bibliography.references).map(
      ({ devices: _devices, etAl: _etAl, outsideDOI: _outsideDOI, ...item }) => item,
    ),
  );
