/**
 * `npm run bench -- --only served`: the site built for nginx behind it, under load by wrk:
 * 32 connections for 5 seconds a page, each beside a bare file of the same size in the same run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileOf } from '../support/builtSite.ts';
import { hostSite } from '../support/hostSite.ts';
import { ask, hasBrotli, isInstalled, startNginx } from '../support/ownServer.ts';
import { Releases } from '../support/releases.ts';
import { ratio } from './figures.ts';
import { table, type Row } from './table.ts';

const [connections, seconds] = [32, 5];
const coding = hasBrotli ? { name: 'br', ending: 'br' } : { name: 'gzip', ending: 'gz' };

interface Load {
  requestsPerSecond: number;
  /** The time within which 99 of 100 were answered, in milliseconds. */
  p99: number;
}

const units = { us: 0.001, ms: 1, s: 1000 } as const;

function load(url: string): Load {
  const wrk = spawnSync(
    'wrk',
    [
      ...['-t2', `-c${connections}`, `-d${seconds}s`, '--latency'],
      ...['-H', `Accept-Encoding: ${coding.name}`, url],
    ],
    { encoding: 'utf8' },
  );
  const problems = /Socket errors.*|Non-2xx.*/.exec(wrk.stdout)?.[0] ?? wrk.stderr;
  if (wrk.status !== 0 || problems) throw new Error(`${url}: ${problems || wrk.stdout}`);
  const [, time = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(wrk.stdout) ?? [];
  const [, rate = ''] = /Requests\/sec:\s+([\d.]+)/.exec(wrk.stdout) ?? [];
  return { requestsPerSecond: Number(rate), p99: Number(time) * units[unit as keyof typeof units] };
}

async function bench(): Promise<void> {
  const site = await hostSite('nginx');
  const releases = new Releases();
  await releases.publish(site);
  const { build: release } = JSON.parse(readFileSync(`${site}/version.json`, 'utf8')) as {
    build: string;
  };
  const root = join(releases.folder, 'var/www/coverage', release);
  mkdirSync(`${root}/bare`);
  const server = await startNginx(releases);
  try {
    const rows: Row[] = [];
    for (const page of ['/policies/powered-exoskeleton/', '/codes/k1007/']) {
      const bytes = readFileSync(`${fileOf(page, site)}.${coding.ending}`).length;
      // Bytes of no type, of the same size, with nothing to be chosen for them.
      const bare = `/bare/${bytes}`;
      writeFileSync(root + bare, randomBytes(bytes));
      const first = await ask(server.port, page, { headers: { 'Accept-Encoding': coding.name } });
      if (first.headers['content-encoding'] !== coding.name)
        throw new Error(`${page} is not compressed`);
      const ours = load(`http://127.0.0.1:${server.port}${page}`);
      const beside = load(`http://127.0.0.1:${server.port}${bare}`);
      rows.push({
        page,
        bytes: `${bytes} ${coding.name}`,
        'requests/s': `${ours.requestsPerSecond.toFixed(0)} / ${beside.requestsPerSecond.toFixed(0)}`,
        ratio: ratio(ours.requestsPerSecond, beside.requestsPerSecond),
        'p99 ms': `${ours.p99.toFixed(2)} / ${beside.p99.toFixed(2)}`,
        'p99 ratio': ratio(ours.p99, beside.p99),
        errors: 0,
      });
    }
    console.log(`Ours / a bare file, ${connections} connections, ${seconds} s each.\n`);
    console.log(table(rows));
  } finally {
    await server.stop();
    releases.remove();
  }
}

const missing = ['nginx', 'wrk'].filter((program) => !isInstalled(program));
if (missing.length > 0) throw new Error(`${missing.join(' and ')} is not on this machine`);
await bench();
