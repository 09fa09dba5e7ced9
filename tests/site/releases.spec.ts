import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { besideFolder } from '../../src/build/besideFolder.ts';
import { createHeaders } from '../../src/build/headers.ts';
import { findInlineSources } from '../../src/build/hosts/inlineSources.ts';
import { builtHeaders } from '../support/builtHeaders.ts';
import { configureSite, hostSite } from '../support/hostSite.ts';
import {
  ask,
  hasIpv6,
  isInstalled,
  startCaddy,
  startNginx,
  type OwnServer,
} from '../support/ownServer.ts';
import { Releases } from '../support/releases.ts';

/** The pages of a build and the hashes in its policy belong together: a page with another's policy has no style. */

const page = '<!doctype html><title>Another build</title><style>p { color: red }</style>';
const otherHeaders = createHeaders(findInlineSources(page));

function anotherBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'version.json'), '{"build":"another"}');
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/own.another.js'), 'another();');
  return folder;
}

async function homeOf({ port }: OwnServer) {
  const { status, body, headers } = await ask(port, '/');
  return { status, page: body.toString(), policy: headers['content-security-policy'] };
}
type Home = Awaited<ReturnType<typeof homeOf>>;

/** Asks for the home page and a hashed file of the first release, again and again, and keeps what each answer was. */
function askAgainAndAgain(
  server: OwnServer,
  hashed: string,
  known: Readonly<Record<string, Home>>,
) {
  const seen: Record<string, number> = {};
  const count = (what: string) => (seen[what] = (seen[what] ?? 0) + 1);
  let goesOn = true;
  const askOne = async () => {
    while (goesOn) {
      try {
        const home = JSON.stringify(await homeOf(server));
        const found = Object.entries(known).find(([, one]) => JSON.stringify(one) === home);
        count(found?.[0] ?? `a mixed page: ${home.slice(0, 300)}`);
        const { status } = await ask(server.port, hashed);
        if (status !== 200) count(`${hashed}: ${status}`);
      } catch (error) {
        count(String(error));
      }
    }
  };
  const asking = Promise.all(Array.from({ length: 6 }, askOne));
  return {
    async stop() {
      goesOn = false;
      await asking;
      return seen;
    },
  };
}

/**
 * Caddy opens a new socket at a reload. Without this setting, which docs/deploy.md names, Linux resets the connections that
 * wait at the old one.
 */
const migration = '/proc/sys/net/ipv4/tcp_migrate_req';
const movesConnections = existsSync(migration) && readFileSync(migration, 'utf8').trim() === '1';
const isReset = (what: string) => /ECONNRESET/.test(what);

for (const { name, start } of [
  { name: 'nginx', start: startNginx },
  { name: 'caddy', start: startCaddy },
] as const) {
  const resets = name === 'caddy' && !movesConnections;
  test.describe(name, () => {
    test.skip(!isInstalled(name), `${name} is not on this machine`);
    test.setTimeout(300_000);
    let site: string;
    let other: string;
    let otherSite: string;
    let first: string;
    let hashed: string;
    let releases: Releases;
    let running: OwnServer;
    let before: Home;
    const after: Home = {
      status: 200,
      page,
      policy: otherHeaders['Content-Security-Policy'],
    };
    test.beforeEach(async () => {
      site = await hostSite(name);
      other = anotherBuild();
      otherSite = configureSite(name, other);
      releases = new Releases();
      await releases.publish(site);
      [first = ''] = releases.list('var/www/coverage').filter((folder) => folder !== 'hashed');
      hashed = `/_astro/${readdirSync(`${site}/_astro`).find((file) => file.endsWith('.js')) ?? ''}`;
      running = await start(releases);
      before = {
        status: 200,
        page: readFileSync(`${site}/index.html`, 'utf8'),
        policy: builtHeaders(site)['Content-Security-Policy'],
      };
      expect(after.policy).not.toBe(before.policy);
    });
    test.afterEach(async () => {
      await running.stop();
      releases.remove();
      for (const folder of [other, dirname(otherSite)]) {
        rmSync(folder, { recursive: true, force: true });
      }
    });
    const reloadUntil = async (home: Home) => {
      await running.reload();
      await expect.poll(() => homeOf(running)).toEqual(home);
    };

    test('goes on with the release before, whole, until it is reloaded, and goes back to it', async () => {
      expect(await homeOf(running)).toEqual(before);
      const said = await releases.publish(otherSite);
      expect(said).toContain('Published another; reload');
      expect(said).toContain(`etc/${name}/coverage/${first}/publish`);
      expect(await homeOf(running)).toEqual(before);
      await reloadUntil(after);
      await releases.rollBack(name, first);
      await reloadUntil(before);
    });

    test('sends the scripts of the release before to pages that are still open', async () => {
      const script = await ask(running.port, hashed);
      await releases.publish(otherSite);
      await reloadUntil(after);
      const again = await ask(running.port, hashed);
      expect(again.status).toBe(200);
      expect(again.body.equals(script.body)).toBe(true);
      expect(again.headers['cache-control']).toContain('immutable');
      expect((await ask(running.port, '/_astro/own.another.js')).body.toString()).toBe(
        'another();',
      );
      expect((await ask(running.port, '/hashed/_astro/own.another.js')).status).toBe(404);
      // A page of the release before is not there any more: no two releases are mixed.
      expect((await ask(running.port, '/codes/k1007/')).status).toBe(404);
    });

    test('answers under its IPv6 address as well', async () => {
      test.skip(!hasIpv6, 'this machine has no IPv6');
      const { status, body } = await ask(running.port, '/', { host: '::1' });
      expect({ status, page: body.toString() }).toEqual({ status: 200, page: before.page });
    });

    test('switches ten times under load without a mixed page or an error', async () => {
      await releases.publish(otherSite);
      await reloadUntil(after);
      const load = askAgainAndAgain(running, hashed, { before, after });
      for (let turn = 0; turn < 5; turn += 1) {
        await releases.publish(site);
        await reloadUntil(before);
        await releases.publish(otherSite);
        await reloadUntil(after);
      }
      const seen = await load.stop();
      const kinds = Object.keys(seen).filter((what) => !(resets && isReset(what)));
      expect(kinds.toSorted()).toEqual(['after', 'before']);
      expect(seen['before']).toBeGreaterThan(10);
      expect(seen['after']).toBeGreaterThan(10);
    });

    test('finds nothing nested, and no file written again, in a release that is published twice', async () => {
      const told = `etc/${name}/coverage/${first}`;
      const { mtimeMs, ino } = releases.stat(`var/www/coverage/hashed${hashed}`);
      await releases.publish(site);
      expect(releases.list(`var/www/coverage`)).toEqual([first, 'hashed'].toSorted());
      expect(releases.list(`var/www/coverage/${first}`)).toEqual(readdirSync(site).toSorted());
      expect(releases.list(`etc/${name}/coverage`)).toEqual([first, 'current'].toSorted());
      expect(releases.list(told)).toEqual(readdirSync(besideFolder(site)).toSorted());
      expect(releases.stat(`var/www/coverage/hashed${hashed}`)).toMatchObject({ mtimeMs, ino });
    });
  });
}
