import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentTypes } from '../../src/build/hosts/contentTypes.ts';
import { dist } from './builtSite.ts';

/** A host of the built site that answers some requests as a test wants it, and counts the pages that it is asked for. */
export interface OddHost {
  readonly origin: string;
  /** The path of every page that a browser went to. */
  readonly visits: readonly string[];
  stop(): Promise<void>;
}

const typeOf = (file: string) =>
  Object.entries(contentTypes).find(([, endings]) =>
    endings.some((ending) => file.endsWith(`.${ending}`)),
  )?.[0] ?? 'application/octet-stream';

/** Answers a request itself, leaves it to the files of the site, or says that there is no such page. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
) => 'answered' | 'file' | 'missing';

/** Starts one. What is no file gets 404 with the page that says so. */
export async function startOddHost(answer: Answer): Promise<OddHost> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/s, '');
    if (request.headers['sec-fetch-mode'] === 'navigate') visits.push(path);
    const outcome = answer(request, response);
    if (outcome === 'answered') return;
    const file = `${dist}${path}${path.endsWith('/') ? 'index.html' : ''}`;
    const isThere = outcome === 'file' && existsSync(file) && statSync(file).isFile();
    const sent = isThere ? file : `${dist}/404.html`;
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': typeOf(sent) });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(sent));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
