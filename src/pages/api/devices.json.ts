import { devicesJson } from '../../formats/api/contract.ts';
import { allDevicesJson } from '../../formats/api/devicesJson.ts';
import { createJsonFile } from '../../formats/api/createJsonFile.ts';

export const GET = createJsonFile(devicesJson, allDevicesJson);
