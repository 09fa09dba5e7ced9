import { policies, records } from '../catalog.ts';
import { formatLlmsText } from '../formats/formatLlmsText.ts';
import { createTextFile } from '../formats/createTextFile.ts';

export const GET = createTextFile('text/plain', () => formatLlmsText(policies, records.devices));
