import { allCodesJson } from '../../formats/api/codesJson.ts';
import { codesJson } from '../../formats/api/contract.ts';
import { createJsonFile } from '../../formats/api/createJsonFile.ts';

export const GET = createJsonFile(codesJson, allCodesJson);
