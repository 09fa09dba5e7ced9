import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Releases } from './releases.ts';

/** nginx or Caddy on this machine, with the files that the build writes for it, on a port of its own. */
export interface OwnServer {
  readonly port: number;
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

async function run(program: string, args: readonly string[], folder: string, port: number) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const gone = once(child, 'exit');
  await started(child, port);
  return {
    port,
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
  return run('nginx', ['-c', join(folder, 'nginx.conf'), '-e', `${folder}/errors`], folder, port);
}

/** Caddy, without its administration port. */
export async function startCaddy(releases: Releases): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await freePort();
  const built = releases.read('etc/caddy/coverage/current/Caddyfile');
  // Any host name: a request for another one must reach the rules, too.
  const site = set(built, '\npolicies.example.org {', `\nhttp://:${port} {\n\tbind 127.0.0.1`);
  const options = '{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n';
  writeFileSync(join(folder, 'Caddyfile'), options + site);
  const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  return run('caddy', args, folder, port);
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
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const { statusCode: status = 0, headers: sentHeaders } = response;
      buffer(response).then((body) => resolve({ status, headers: sentHeaders, body }), reject);
    });
    sent.end();
  });
}
