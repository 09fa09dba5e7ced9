import { devicesJson } from '../../formats/api/contract.ts';
import { allDevicesJson } from '../../formats/api/devicesJson.ts';
import { jsonFile } from '../../formats/api/jsonFile.ts';

export const GET = jsonFile(devicesJson, allDevicesJson);
