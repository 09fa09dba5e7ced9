import { expect, test } from '@playwright/test';
import { canonicalPath, codeNamed } from '../../src/domain/siteAddress.ts';

const addresses: readonly [path: string, base: string, canonical: string | null][] = [
  ['/codes/K1007', '', '/codes/k1007/'],
  ['/codes/K1007/', '', '/codes/k1007/'],
  ['/codes/k1007', '', '/codes/k1007/'],
  ['/codes/k1007//', '', '/codes/k1007/'],
  ['/Devices/ReWalk', '', '/devices/rewalk/'],
  ['/Coverage/codes/K1007', '/Coverage', '/Coverage/codes/k1007/'],
  // What has its form already stays: the page that sends on is never sent on again.
  ['/codes/k1007/', '', null],
  ['/codes/z9999/', '', null],
  ['/codes/K1007/answer.txt', '', null],
  ['/elsewhere/K1007', '/coverage', null],
];

for (const [path, base, canonical] of addresses) {
  test(`${path} below "${base}" leads to ${canonical}`, () => {
    expect(canonicalPath(path, base)).toBe(canonical);
    if (canonical) expect(canonicalPath(canonical, base)).toBeNull();
  });
}

for (const [path, code] of [
  ['/codes/z9999/', 'Z9999'],
  ['/codes/', null],
  ['/codes/a/b/', null],
  ['/devices/rewalk/', null],
  ['/codes/%3Cb%3E/', null],
] as const) {
  test(`${path} names the code ${code}`, () => expect(codeNamed(path, '/codes/')).toBe(code));
}
