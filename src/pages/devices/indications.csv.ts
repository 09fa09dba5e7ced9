import { records, regulatoryEntries } from '../../catalog.ts';
import { indicationsCompared } from '../../domain/indications.ts';
import { indicationsCsv } from '../../domain/indicationsCsv.ts';

/** The byte order mark tells spreadsheets that the file is UTF-8. */
export const GET = () =>
  new Response(`\uFEFF${indicationsCsv(indicationsCompared(records.devices, regulatoryEntries))}`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
