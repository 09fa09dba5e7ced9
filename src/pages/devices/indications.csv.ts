import { records, regulatoryEntries } from '../../catalog.ts';
import { indicationsCompared } from '../../domain/indications.ts';
import { indicationsCsv } from '../../domain/indicationsCsv.ts';
import { createCsvFile } from '../../formats/createTextFile.ts';

export const GET = createCsvFile(() =>
  indicationsCsv(indicationsCompared(records.devices, regulatoryEntries)),
);
