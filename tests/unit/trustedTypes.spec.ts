import { expect, test } from '@playwright/test';

/** What the page's Trusted Types policy lets be loaded as a script: three workers of this site, and nothing else. */

interface Policy {
  createScriptURL(url: string): string;
}
const policies = new Map<string, Policy>();
Object.assign(globalThis, {
  trustedTypes: { createPolicy: (name: string, policy: Policy) => policies.set(name, policy) },
  location: new URL('https://payer.example/site/search/'),
});
// It is a script and no module: nothing is imported from it.
const script = new URL('../../src/browser/trustedTypes.ts', import.meta.url).href;
await import(script);

const load = (url: string) => policies.get('default')?.createScriptURL(url);

test('there is one policy, the one that the header allows', () => {
  expect([...policies.keys()]).toEqual(['default']);
  expect(Object.keys(policies.get('default') ?? {})).toEqual(['createScriptURL']);
});

for (const url of [
  '/site/_astro/entityWorker-BxY_1-2.js',
  'https://payer.example/site/pagefind/pagefind-worker.js',
  '/site/sw.js',
  '../sw.js',
]) {
  test(`${url} may be loaded`, () => {
    expect(load(url)).toBe(url);
  });
}

for (const url of [
  ...['https://evil.example/sw.js', '//evil.example/site/sw.js', 'http://payer.example/sw.js'],
  ...['/site/other.js', '/site/_astro/header.abc.js', '/upload/sw.js/evil.js', '/sw.js.txt'],
  ...['data:text/javascript,alert(1)//sw.js', '/xsw.js', ''],
]) {
  test(`“${url}” may not be loaded`, () => {
    expect(() => load(url)).toThrow('No script may be loaded');
  });
}
