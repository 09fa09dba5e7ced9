import { codes, getLastDay } from '../../catalog.ts';
import { codesCsv } from '../../formats/codesCsv.ts';
import { answerDay } from '../../site.ts';
import { createCsvFile } from '../../formats/createTextFile.ts';

export const GET = createCsvFile(() => codesCsv(codes, getLastDay, answerDay));
