import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headersFor } from '../../src/build/headers.ts';
import { caddyRelease } from '../../src/build/hosts/caddy.ts';
import { inlineSourcesOf } from '../../src/build/hosts/inlineSources.ts';
import { nginxRelease } from '../../src/build/hosts/nginx.ts';
import { builtHeaders } from '../support/builtHeaders.ts';
import { dist } from '../support/builtSite.ts';
import { ask, isInstalled, startCaddy, startNginx, type OwnServer } from '../support/ownServer.ts';
import { Releases } from '../support/releases.ts';

/** The pages of a build and the hashes in its policy belong together: a page with another's policy has no style. */

const page = '<!doctype html><title>Another build</title><style>p { color: red }</style>';
const otherHeaders = headersFor(inlineSourcesOf(page));

function anotherBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const files = {
    'index.html': page,
    'version.json': '{"build":"another"}',
    '_nginx.conf': nginxRelease('another', otherHeaders, [], ''),
    _caddy: caddyRelease('another', otherHeaders, [], ''),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function homeOf({ port }: OwnServer) {
  const { body, headers } = await ask(port, '/');
  return { page: body.toString(), policy: headers['content-security-policy'] };
}

for (const { name, start } of [
  { name: 'nginx', start: startNginx },
  { name: 'caddy', start: startCaddy },
]) {
  test(`${name} goes on with the release before, whole, until it has read the new one`, async () => {
    test.skip(!isInstalled(name), `${name} is not on this machine`);
    const other = anotherBuild();
    const releases = new Releases();
    releases.publish(dist);
    const running = await start(releases);
    const before = {
      page: readFileSync(`${dist}/index.html`, 'utf8'),
      policy: builtHeaders()['Content-Security-Policy'],
    };
    const after = { page, policy: otherHeaders['Content-Security-Policy'] };
    expect(after.policy).not.toBe(before.policy);
    try {
      expect(await homeOf(running)).toEqual(before);
      releases.publish(other);
      expect(await homeOf(running)).toEqual(before);
      const loaded = await start(releases);
      expect(await homeOf(loaded)).toEqual(after);
      await loaded.stop();
    } finally {
      await running.stop();
      releases.remove();
      rmSync(other, { recursive: true, force: true });
    }
  });
}
