/**
 * `npm run bench -- --only observatory`: Mozilla's HTTP Observatory, the command of its npm package, scans the built site on
 * this machine. It speaks to the ports 80 and 443 alone and wants a certificate that it can verify, so
 * this makes both for the time of the scan; it needs `openssl` and the right to open those ports.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttp, request } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SiteServer } from '../support/siteServer.ts';
import { table } from './table.ts';

const scanner = '@mdn/mdn-http-observatory@1.4.8';
const wantedScore = 130;

const folder = mkdtempSync(join(tmpdir(), 'observatory-'));
const [key, certificate] = [join(folder, 'key'), join(folder, 'certificate')];
const made = spawnSync('openssl', [
  ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'],
  ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
]);
if (made.status !== 0) throw new Error('openssl made no certificate');

// npm reads the same variable, so that what stood there stays.
const trusted = join(folder, 'trusted');
const before = process.env['NODE_EXTRA_CA_CERTS'];
writeFileSync(
  trusted,
  [...(before ? [before] : []), certificate].map((file) => readFileSync(file, 'utf8')).join('\n'),
);

const site = await new SiteServer().start();
const secure = createHttps(
  { key: readFileSync(key), cert: readFileSync(certificate) },
  ({ method, url, headers }, response) => {
    const passed = request(site.origin + (url ?? '/'), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    passed.end();
  },
).listen(443, 'localhost');
const plain = createHttp((asked, response) => {
  response.writeHead(301, { Location: `https://localhost${asked.url ?? '/'}` }).end();
}).listen(80, 'localhost');

try {
  await Promise.all([once(secure, 'listening'), once(plain, 'listening')]);
  // Its own command would put another list of certificates in the place of ours: this starts what that starts.
  // The list of domains that browsers know beforehand would be loaded from elsewhere; this host is not on it.
  const command = [
    'cd "$(dirname "$(readlink -f "$(command -v mdn-http-observatory-scan)")")/.."',
    '(test -e conf/hsts-preload.json || echo "{}" > conf/hsts-preload.json)',
    'node src/scan.js localhost',
  ].join(' && ');
  const child = spawn('npm', [...['exec', '--yes', `--package=${scanner}`], ...['-c', command]], {
    env: {
      ...process.env,
      NODE_EXTRA_CA_CERTS: trusted,
      npm_config_omit: 'optional',
      npm_config_ignore_scripts: 'true',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += String(part)));
  await once(child, 'close');
  const result = JSON.parse(said) as {
    scan?: { grade: string; score: number; testsFailed: number };
    tests?: Record<string, { result: string; scoreModifier: number; pass: boolean }>;
    error?: string;
  };
  if (!result.scan || !result.tests) throw new Error(result.error ?? said);
  const { grade, score } = result.scan;
  console.log(`${scanner}: ${grade}, ${score} points (aim: ${wantedScore}).\n`);
  console.log(
    table(
      Object.entries(result.tests).map(([name, { result: found, scoreModifier, pass }]) => ({
        test: name,
        result: found,
        points: scoreModifier,
        '': pass ? 'passed' : 'FAILED',
      })),
    ),
  );
  process.exitCode = score >= wantedScore ? 0 : 1;
} finally {
  secure.close();
  secure.closeAllConnections();
  plain.close();
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
}
