import { codes, lastDayInForce } from '../../catalog.ts';
import { codesCsv } from '../../formats/codesCsv.ts';
import { csvFile } from '../../formats/textFile.ts';

export const GET = csvFile(() => codesCsv(codes, lastDayInForce));
