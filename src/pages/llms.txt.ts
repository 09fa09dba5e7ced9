import { policies, records } from '../catalog.ts';
import { llmsText } from '../exports/llmsText.ts';
import { textFile } from '../exports/textFile.ts';

export const GET = textFile('text/plain', () => llmsText(policies, records.devices));
