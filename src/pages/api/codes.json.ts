import { allCodesJson } from '../../formats/api/codesJson.ts';
import { codesJson } from '../../formats/api/contract.ts';
import { jsonFile } from '../../formats/api/jsonFile.ts';

export const GET = jsonFile(codesJson, allCodesJson);
