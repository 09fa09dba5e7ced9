import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cacheControl, immutableFolders } from '../../../src/build/headers.ts';
import { contentTypes, pictureTypes, textEndings } from '../../../src/build/hosts/contentTypes.ts';

/** A site on loopback that sends texts in brotli, and counts what it sends. */
export interface SentSite {
  readonly origin: string;
  /** What was sent since the last call: the address and the bytes of each answer's body. */
  takeSent(): readonly { path: string; bytes: number }[];
  stop(): Promise<void>;
}

const types = new Map(
  Object.entries({ ...contentTypes, ...pictureTypes }).flatMap(([type, endings]) =>
    endings.map((ending) => [`.${ending}`, type]),
  ),
);
const isText = (type: string) => /^text|javascript|json/.test(type);

/** Serves a folder with the headers given; every site is sent the same way but for them. */
export async function startSite(
  root: string,
  headers: Readonly<Record<string, string>>,
): Promise<SentSite> {
  const compressed = new Map<string, Buffer>();
  const compress = (file: string) => {
    const known = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, known);
    return known;
  };
  let sent: { path: string; bytes: number }[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = `${root}${path}${path.endsWith('/') ? 'index.html' : ''}`;
    const isThere = existsSync(file) && statSync(file).isFile();
    const type = types.get(extname(file)) ?? 'application/octet-stream';
    const asBrotli = isThere && textEndings.includes(extname(file).slice(1));
    const body = asBrotli ? compress(file) : isThere ? readFileSync(file) : Buffer.alloc(0);
    sent.push({ path, bytes: body.length });
    response.writeHead(isThere ? 200 : 404, {
      ...headers,
      'Content-Type': isText(type) ? `${type}; charset=utf-8` : type,
      'Content-Length': body.length,
      'Cache-Control': immutableFolders.some((folder) => path.startsWith(folder))
        ? cacheControl.immutable
        : cacheControl.revalidated,
      Vary: 'Accept-Encoding',
      ...(asBrotli ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
