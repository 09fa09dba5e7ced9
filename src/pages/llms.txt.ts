import { policies, records } from '../catalog.ts';
import { llmsText } from '../exports/llmsText.ts';
import { textResponse } from '../exports/textResponse.ts';

export const GET = () => textResponse(llmsText(policies, records.devices), 'text/plain');
