import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { besideFolder } from '../../src/build/besideFolder.ts';
import { createHeaders } from '../../src/build/headers.ts';
import { findInlineSources } from '../../src/build/hosts/inlineSources.ts';
import { builtHeaders } from '../support/builtHeaders.ts';
import { configureSite, hostSite } from '../support/hostSite.ts';
import { ask, isInstalled, startCaddy, startNginx, type OwnServer } from '../support/ownServer.ts';
import { Releases } from '../support/releases.ts';

/** The pages of a build and the hashes in its policy belong together: a page with another's policy has no style. */

const page = '<!doctype html><title>Another build</title><style>p { color: red }</style>';
const otherHeaders = createHeaders(findInlineSources(page));

function anotherBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'version.json'), '{"build":"another"}');
  return folder;
}

async function homeOf({ port }: OwnServer) {
  const { body, headers } = await ask(port, '/');
  return { page: body.toString(), policy: headers['content-security-policy'] };
}

for (const { name, start } of [
  { name: 'nginx', start: startNginx },
  { name: 'caddy', start: startCaddy },
] as const) {
  test(`${name} goes on with the release before, whole, until it has read the new one`, async () => {
    test.skip(!isInstalled(name), `${name} is not on this machine`);
    test.setTimeout(300_000);
    const site = await hostSite(name);
    const other = anotherBuild();
    const otherSite = configureSite(name, other);
    const releases = new Releases();
    releases.publish(name, site);
    const running = await start(releases);
    const before = {
      page: readFileSync(`${site}/index.html`, 'utf8'),
      policy: builtHeaders(site)['Content-Security-Policy'],
    };
    const after = { page, policy: otherHeaders['Content-Security-Policy'] };
    expect(after.policy).not.toBe(before.policy);
    try {
      expect(await homeOf(running)).toEqual(before);
      releases.publish(name, otherSite);
      expect(await homeOf(running)).toEqual(before);
      const loaded = await start(releases);
      expect(await homeOf(loaded)).toEqual(after);
      await loaded.stop();
    } finally {
      await running.stop();
      releases.remove();
      for (const folder of [other, dirname(otherSite)]) {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  });

  test(`a release that is published twice for ${name} is the same, with nothing nested in it`, async () => {
    test.setTimeout(300_000);
    const site = await hostSite(name);
    const releases = new Releases();
    try {
      releases.publish(name, site);
      releases.publish(name, site);
      const [release = ''] = readdirSync(join(releases.folder, 'var/www/coverage'));
      expect(readdirSync(join(releases.folder, 'var/www/coverage', release))).toEqual(
        readdirSync(site),
      );
      expect(readdirSync(join(releases.folder, `etc/${name}/coverage`))).toHaveLength(2);
      expect(readdirSync(join(releases.folder, `etc/${name}/coverage`, release))).toEqual(
        readdirSync(besideFolder(site)),
      );
    } finally {
      releases.remove();
    }
  });
}
