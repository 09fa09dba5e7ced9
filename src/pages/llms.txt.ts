import { policies, records } from '../catalog.ts';
import { llmsText } from '../formats/llmsText.ts';
import { textFile } from '../formats/textFile.ts';

export const GET = textFile('text/plain', () => llmsText(policies, records.devices));
