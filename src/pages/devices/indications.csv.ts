import { records, regulatoryEntries } from '../../catalog.ts';
import { indicationsCompared } from '../../domain/indications.ts';
import { indicationsCsv } from '../../domain/indicationsCsv.ts';
import { csvResponse } from '../../exports/textResponse.ts';

export const GET = () =>
  csvResponse(indicationsCsv(indicationsCompared(records.devices, regulatoryEntries)));
