import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { contentTypes, pictureTypes } from '../../src/build/hosts/contentTypes.ts';
import { builtHeaders } from './builtHeaders.ts';
import { dist } from './builtSite.ts';

/** What a server does with a request: answers, never answers, or fails. */
type Mood = 'answers' | 'hangs' | 'fails';

const typeOf = (file: string) =>
  Object.entries({ ...contentTypes, ...pictureTypes }).find(([, endings]) =>
    endings.some((ending) => ending === extname(file).slice(1)),
  )?.[0] ?? 'application/octet-stream';

/** A host of the built site that can be stopped, hung and changed, and that remembers all it was asked. */
export class SiteServer {
  /** Every request as it came over the wire: method, address, headers, body. */
  readonly asked: string[] = [];
  mood: Mood = 'answers';
  /** How a file is sent: at once, unless a test wants a page to arrive otherwise. */
  deliver = (response: ServerResponse, body: string | Buffer): void => void response.end(body);
  /** Answers in the site's place, as a gateway or another application on its host does; false leaves a request to the site. */
  intercept: (url: URL, response: ServerResponse) => boolean = () => false;
  #root: string;
  #headers: Readonly<Record<string, string>>;
  readonly #base: string;
  readonly #sendsHeaders: boolean;
  readonly #changed = new Map<string, string>();
  readonly #hanging = new Set<ServerResponse>();
  #server: Server | undefined;
  #port = 0;

  constructor({ root = dist, base = '', sendsHeaders = true } = {}) {
    this.#root = root;
    this.#base = base;
    this.#headers = builtHeaders(root + base);
    this.#sendsHeaders = sendsHeaders;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts, the second time at the same address as before. */
  async start(): Promise<this> {
    this.#server = createServer((request, response) => void this.#handle(request, response));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server?.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }

  /** Answers what was left hanging, as a server that comes back would not: it drops them. */
  answerAgain(): void {
    this.mood = 'answers';
    for (const response of this.#hanging) response.destroy();
    this.#hanging.clear();
  }

  /** Publishes another build in the place of this one, with its own headers. */
  publish(root: string): void {
    this.#root = root;
    this.#headers = builtHeaders(root + this.#base);
  }

  /** Takes back every change: what is published is the build again. */
  publishAgain(): void {
    this.#changed.clear();
  }

  /** Sends a header with another value from now on. */
  send(header: string, change: (value: string) => string): void {
    this.#headers = { ...this.#headers, [header]: change(this.#headers[header] ?? '') };
  }

  /** Changes what is published at a path, "/codes/k1007/index.html". */
  change(path: string, change: (text: string) => string): void {
    this.#changed.set(
      path,
      change(this.#changed.get(path) ?? readFileSync(this.#root + path, 'utf8')),
    );
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    this.asked.push(
      [request.method, request.url, JSON.stringify(request.headers), Buffer.concat(parts)].join(
        ' ',
      ),
    );
    if (this.mood === 'hangs') {
      this.#hanging.add(response);
      return;
    }
    if (this.mood === 'fails') {
      response.writeHead(503).end();
      return;
    }
    // Resolved against the origin, a path that begins with two slashes would name another host.
    const url = new URL(this.origin + (request.url ?? '/'));
    if (!this.intercept(url, response)) this.#answer(url, response);
  }

  #answer({ pathname, search }: URL, response: ServerResponse): void {
    const path = decodeURIComponent(pathname);
    const ours = this.#sendsHeaders ? this.#headers : {};
    const whole = path.endsWith('/') ? `${path}index.html` : path;
    const file = this.#root + whole;
    const isThere = this.#changed.has(whole) || (existsSync(file) && statSync(file).isFile());
    if (isThere) {
      response.writeHead(200, {
        ...ours,
        'Content-Type': typeOf(file),
        'Cache-Control': 'no-cache',
      });
      this.deliver(response, this.#changed.get(whole) ?? readFileSync(file));
    } else if (existsSync(`${file}/index.html`)) {
      response.writeHead(301, { ...ours, Location: `${pathname}/${search}` }).end();
    } else {
      response.writeHead(404, { ...ours, 'Content-Type': 'text/html' });
      response.end(readFileSync(`${this.#root}${this.#base}/404.html`));
    }
  }
}
