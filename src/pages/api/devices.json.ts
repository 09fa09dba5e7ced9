import { devicesJson } from '../../api/contract.ts';
import { allDevicesJson } from '../../api/devicesJson.ts';
import { jsonFile } from '../../api/jsonFile.ts';

export const GET = jsonFile(devicesJson, allDevicesJson);
