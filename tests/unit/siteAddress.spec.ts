import { expect, test } from '@playwright/test';
import { readCodeInAddress } from '../../src/domain/codeAddress.ts';
import { formatCodeName, formatCodeSlug } from '../../src/domain/codeNames.ts';
import { findNearestPage } from '../../src/domain/siteAddress.ts';
import { hostilePaths, isPathOfSite } from '../support/hostilePaths.ts';

const k1007 = { path: '/codes/k1007/', code: 'K1007' };
const g8220 = { path: '/codes/g82-20/', code: 'G82.20' };
const kx = { path: '/codes/modifier-kx/', code: 'KX' };
const range = { path: '/codes/64600-64681/', code: '64600-64681' };

const addresses: readonly [path: string, nearest: ReturnType<typeof findNearestPage>][] = [
  ...['/codes/K1007', '/codes/K1007/', '/codes/k1007', '/codes/k1007//', '/codes/k1007/'],
  ...['/codes/k1007.html', '/codes/K1007/index.html', '/Codes/K1007'],
  ...['/code/k1007', '/code/K1007/', '/k1007', '/K1007/', '/k1007.html'],
].map((path): [string, typeof k1007] => [path, k1007]);

const otherAddresses: typeof addresses = [
  ['/codes/G82.20', g8220],
  ['/codes/g82-20/', g8220],
  ['/g82.20', g8220],
  ['/codes/G82.20.html', g8220],
  ['/codes/KX', kx],
  ['/codes/Modifier-KX/', kx],
  ['/codes/kx/', kx],
  ['/code/64600-64681', range],
  // No code has this form; it can be looked up all the same.
  ['/codes/Z9999', { path: '/codes/z9999/', code: 'Z9999' }],
  ['/codes/u9999/', { path: '/codes/u9999/', code: 'U9999' }],
  // Two letters at the root may be anything: a language, a folder.
  ['/kx', { path: '/kx/', code: null }],
  ['/Devices/ReWalk', { path: '/devices/rewalk/', code: null }],
  ['/policies/a-policy/2024-11-01', { path: '/policies/a-policy/2024-11-01/', code: null }],
  ['/', null],
  ['/404.html', null],
  ['/devices/rewalk.html', null],
  ['/codes/', { path: '/codes/', code: null }],
  ['/codes/K1007/more.txt', null],
  ['/codes/none.md', null],
  ['/_astro/none.js', null],
  ['/codes/%3Cb%3E/', null],
  ['/codes/K1007 ', null],
  ['/codes/K1007\n', null],
];

for (const [path, nearest] of [...addresses, ...otherAddresses]) {
  test(`${JSON.stringify(path)} means ${nearest?.path ?? 'no page'}`, () => {
    expect(findNearestPage(path, '')).toEqual(nearest);
  });
}

for (const [code, system] of [
  ['K1007', 'HCPCS'],
  ['99213', 'CPT'],
  ['0510T', 'CPT'],
  ['D9801', 'CDT'],
  ['64600-64681', 'CPT'],
  ['E0738-E0740', 'HCPCS'],
  ['G82', 'ICD-10-CM'],
  ['G82.20', 'ICD-10-CM'],
  ['S72.0A1B', 'ICD-10-CM'],
  ['KX', 'Modifier'],
  ['25', 'Modifier'],
] as const) {
  test(`an address finds ${code} as it is written, and by the address of its page`, () => {
    const slug = formatCodeSlug(formatCodeName(code, system));
    for (const written of [code, code.toLowerCase(), slug, slug.toUpperCase()]) {
      expect(readCodeInAddress(written), written).toEqual({ code, slug });
    }
  });
}

test('an address below a base path means a page below it, and one elsewhere means none', () => {
  expect(findNearestPage('/Coverage/codes/K1007', '/Coverage')?.path).toBe(
    '/Coverage/codes/k1007/',
  );
  expect(findNearestPage('/elsewhere/K1007', '/coverage')).toBeNull();
  expect(findNearestPage('/coverage//evil.example', '/coverage')).toBeNull();
});

test('the page that a path means is its own nearest page, so that nobody is sent on twice', () => {
  for (const [path] of [...addresses, ...otherAddresses]) {
    const nearest = findNearestPage(path, '')?.path;
    if (nearest) expect(findNearestPage(nearest, '')?.path, path).toBe(nearest);
  }
});

test('no hostile path means a page of another site', () => {
  for (const path of hostilePaths) {
    for (const base of ['', '/coverage']) {
      const nearest = findNearestPage(`${base}${path}`, base)?.path;
      if (nearest) expect(isPathOfSite(nearest), path).toBe(true);
    }
  }
});
