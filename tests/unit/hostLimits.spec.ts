import { expect, test } from '@playwright/test';
import { assertFits, listConditions, listNumbers } from '../../src/build/hosts/hostReport.ts';
import type { HostName, SiteNumbers } from '../../src/build/hosts/hosts.ts';

const small: SiteNumbers = {
  files: 400,
  bytes: 3e6,
  largestFile: 1e5,
  filesInFolder: 25,
  redirects: 2,
  headerRules: 12,
  routes: 14,
  longestHeader: 763,
  configuration: 2000,
};

/** What each host refuses, and what it takes on a condition. */
const refused: readonly { host: HostName; has: Partial<SiteNumbers>; says: string }[] = [
  { host: 'netlify', has: { filesInFolder: 54_001 }, says: 'files in one folder: 54,001' },
  { host: 'cloudflare', has: { files: 100_001 }, says: 'files: 100,001, and it takes 100,000' },
  { host: 'cloudflare', has: { largestFile: 3e7 }, says: 'largest file: 30.0 MB' },
  { host: 'cloudflare', has: { headerRules: 101 }, says: 'header rules: 101' },
  { host: 'cloudflare', has: { longestHeader: 2001 }, says: 'longest header: 2,001' },
  { host: 'vercel', has: { bytes: 1.1e9 }, says: 'total size: 1100.0 MB' },
  { host: 'azure', has: { files: 15_001 }, says: 'files: 15,001' },
  { host: 'azure', has: { bytes: 5.1e8 }, says: 'total size: 510.0 MB' },
  { host: 'azure', has: { configuration: 20_001 }, says: 'configuration file: 20,001' },
  { host: 'github-pages', has: { bytes: 1.1e9 }, says: 'total size: 1100.0 MB' },
];
for (const { host, has, says } of refused) {
  test(`a site of ${says} is refused for ${host}, with what to do`, () => {
    expect(() => assertFits(host, small)).not.toThrow();
    expect(() => assertFits(host, { ...small, ...has })).toThrow(says);
    expect(() => assertFits(host, { ...small, ...has })).toThrow(/does not fit .*\n.*\n.*HOST=s3/s);
  });
}

const conditions: readonly { host: HostName; has: Partial<SiteNumbers>; says: string }[] = [
  { host: 'cloudflare', has: { files: 20_001 }, says: 'above 20,000 only with a paid plan' },
  { host: 'vercel', has: { files: 15_001 }, says: 'only with vercel deploy --archive=tgz' },
  { host: 'vercel', has: { bytes: 1.1e8 }, says: 'above 100.0 MB only with the Pro plan' },
  { host: 'azure', has: { bytes: 2.6e8 }, says: 'above 250.0 MB only with the Standard plan' },
];
for (const { host, has, says } of conditions) {
  test(`a build for ${host} says "${says}"`, () => {
    expect(listConditions(host, small)).toEqual([]);
    const numbers = { ...small, ...has };
    expect(listConditions(host, numbers).join()).toContain(says);
    expect(() => assertFits(host, numbers)).not.toThrow();
  });
}

for (const host of ['s3', 'nginx', 'caddy'] as const) {
  test(`${host} takes a site of any size`, () => {
    const huge = { ...small, files: 1e7, bytes: 1e12, largestFile: 1e10, filesInFolder: 1e7 };
    expect(() => assertFits(host, huge)).not.toThrow();
  });
}

test('the numbers of a site are listed with the limits of its host beside them', () => {
  expect(listNumbers('cloudflare', small)).toEqual([
    'files: 400 (limit 20,000, more with a paid plan and PAGES_WRANGLER_MAJOR_VERSION=4; at most 100,000)',
    'total size: 3.0 MB (no known limit)',
    'largest file: 0.1 MB (limit 26.2 MB)',
    'redirects: 2 (limit 2,000)',
    'header rules: 12 (limit 100)',
    'characters of the longest header: 763 (limit 2,000)',
  ]);
  expect(listNumbers('nginx', { ...small, redirects: 0, headerRules: 0 })).toEqual([
    'files: 400 (no known limit)',
    'total size: 3.0 MB (no known limit)',
    'largest file: 0.1 MB (no known limit)',
  ]);
});
