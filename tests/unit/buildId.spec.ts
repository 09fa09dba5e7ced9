import { expect, test } from '@playwright/test';
import { describeFile } from '../../src/build/builtFiles.ts';
import { configureHost } from '../../src/build/hosts/hostConfiguration.ts';
import type { HostName } from '../../src/build/hosts/hosts.ts';
import { identifyBuild } from '../../src/build/offlineCopy.ts';

const files = [describeFile('codes/k1007/index.html', Buffer.from('<style>p{}</style>'))];
const configure = (host: HostName | null, release = '') =>
  configureHost(host, { files, address: new URL('https://policies.example.org'), release });
const ofHost = (host: HostName | null) => identifyBuild(files, 'worker', configure(host));

test('the id of a build is the same for the same files, worker and host', () => {
  expect(ofHost('nginx')).toBe(ofHost('nginx'));
  expect(ofHost('nginx')).toMatch(/^[0-9a-f]{16}$/);
});

test('the id of a build changes with its files and its worker', () => {
  const other = [describeFile('codes/k1007/index.html', Buffer.from('<style>p{ }</style>'))];
  expect(identifyBuild(other, 'worker', configure(null))).not.toBe(ofHost(null));
  expect(identifyBuild(files, 'another', configure(null))).not.toBe(ofHost(null));
});

for (const [host, file] of [
  ['netlify', '_headers'],
  ['azure', 'staticwebapp.config.json'],
  ['nginx', 'server.conf'],
  ['caddy', 'coverage.caddy'],
  [null, 'headers.json'],
] as const) {
  test(`the id of a build changes with ${file}: a server would go on with the old headers`, () => {
    const { inside, beside } = configure(host);
    const change = (texts: Readonly<Record<string, string>>) =>
      file in texts ? { ...texts, [file]: `${texts[file]} changed` } : texts;
    const changed = { inside: change(inside), beside: change(beside) };
    expect(identifyBuild(files, 'worker', changed)).not.toBe(ofHost(host));
  });
}
