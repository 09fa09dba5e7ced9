import { dataFormats } from '../../api/dataFormats.ts';
import { openApi } from '../../api/openApi.ts';

export const GET = () => Response.json(openApi(dataFormats));
