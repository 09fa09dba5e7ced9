import { readFileSync } from 'node:fs';
import { headersIn } from '../../src/build/hosts/netlifyCloudflare.ts';
import { dist } from './builtSite.ts';

/** The headers that a built site asks its host to send. */
export const builtHeaders = (site = dist): Readonly<Record<string, string>> =>
  headersIn(readFileSync(`${site}/_headers`, 'utf8'));
