import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Releases } from './releases.ts';

const runFile = promisify(execFile);

/** nginx or Caddy on this machine, with the files that the build writes for it, on a port of its own. */
export interface OwnServer {
  readonly port: number;
  /** Reads its files again, as `systemctl reload` does. The new release answers a moment later. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** What whoever deploys the site sets; that the file has such a line is part of the promise. */
function set(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the file of the build has no "${from}"`);
  return text.replace(from, to);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether a program is on this machine. */
export const isInstalled = (program: string) =>
  spawnSync(program, [program === 'caddy' ? 'version' : '-v'], { stdio: 'ignore' }).error ===
  undefined;

/** Whether this machine has a loopback address of IPv6. */
export const hasIpv6 = Object.values(networkInterfaces()).some((of) =>
  of?.some(({ address }) => address === '::1'),
);

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Whether nginx can send brotli files as they are. */
export const hasBrotli = existsSync(brotliModule);

async function started(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += String(part)));
  while (child.exitCode === null) {
    const answer = await ask(port, '/').catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server ended with ${child.exitCode}: ${said}`);
}

interface Run {
  readonly program: string;
  readonly args: readonly string[];
  /** Where its own files are, until it ends. */
  readonly folder: string;
  readonly port: number;
  readonly reload: (child: ChildProcess) => Promise<void>;
}

async function run({ program, args, folder, port, reload }: Run): Promise<OwnServer> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const gone = once(child, 'exit');
  await started(child, port);
  return {
    port,
    reload: () => reload(child),
    async stop() {
      child.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** nginx, in the foreground, with nothing of the machine's own configuration. */
export async function startNginx(releases: Releases): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const built = releases.read('etc/nginx/coverage/current/site.conf');
  let site = set(built, 'listen 80;', `listen 127.0.0.1:${port};`);
  site = set(site, 'listen [::]:80;', hasIpv6 ? `listen [::1]:${port};` : '');
  if (!hasBrotli) site = set(site, 'brotli_static on;', '');
  mkdirSync(join(folder, 'temp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`)
    .join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${hasBrotli ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/errors;
events { worker_connections 512; }
http { access_log off; ${temporary} sendfile on; keepalive_requests 1000000;
${site}
}`,
  );
  return run({
    program: 'nginx',
    args: ['-c', join(folder, 'nginx.conf'), '-e', `${folder}/errors`],
    folder,
    port,
    reload: async (child) => void child.kill('SIGHUP'),
  });
}

/** Caddy, which takes orders in its own folder alone. */
export async function startCaddy(releases: Releases): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await freePort();
  const built = releases.read('etc/caddy/coverage/current/Caddyfile');
  // Any host name: a request for another one must reach the rules, too.
  const bind = hasIpv6 ? '127.0.0.1 [::1]' : '127.0.0.1';
  const site = set(built, '\npolicies.example.org {', `\nhttp://:${port} {\n\tbind ${bind}`);
  const orders = `unix/${folder}/orders`;
  const options = `{\n\tadmin ${orders}\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n`;
  writeFileSync(join(folder, 'Caddyfile'), options + site);
  const file = ['--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  return run({
    program: 'caddy',
    args: ['run', ...file],
    folder,
    port,
    reload: async () => {
      await runFile('caddy', ['reload', ...file, '--address', orders, '--force']);
    },
  });
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One request, its address sent as it is written: nothing is resolved, decoded or followed. */
export function ask(
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
    host = '127.0.0.1',
  }: { method?: string; headers?: Record<string, string>; host?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path, method, headers, agent: false });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const { statusCode: status = 0, headers: sentHeaders } = response;
      buffer(response).then((body) => resolve({ status, headers: sentHeaders, body }), reject);
    });
    sent.end();
  });
}
