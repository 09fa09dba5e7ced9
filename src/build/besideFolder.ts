import { basename, dirname, join } from 'node:path';

/** The folder of what a host is told and nobody may download, beside the published folder: "dist-host" for "dist". */
export const besideFolder = (site: string): string => join(dirname(site), `${basename(site)}-host`);
