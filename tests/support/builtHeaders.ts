import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideFolder } from '../../src/build/besideFolder.ts';
import { dist } from './builtSite.ts';

/** The headers that a built site asks its host to send. */
export const builtHeaders = (site = dist): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(besideFolder(site), 'headers.json'), 'utf8')) as Record<
    string,
    string
  >;
