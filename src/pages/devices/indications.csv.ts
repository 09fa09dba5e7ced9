import { records, regulatoryEntries } from '../../catalog.ts';
import { indicationsCompared } from '../../domain/indications.ts';
import { indicationsCsv } from '../../domain/indicationsCsv.ts';
import { csvFile } from '../../formats/textFile.ts';

export const GET = csvFile(() =>
  indicationsCsv(indicationsCompared(records.devices, regulatoryEntries)),
);
