import { dataFormats } from '../../formats/api/dataFormats.ts';
import { openApi } from '../../formats/api/openApi.ts';

export const GET = () => Response.json(openApi(dataFormats));
