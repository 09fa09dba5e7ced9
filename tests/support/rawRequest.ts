import { once } from 'node:events';
import { connect } from 'node:net';

/** What a server sent before the body: its status line and its header lines, as they came. */
export interface RawHead {
  readonly status: number;
  readonly lines: readonly string[];
  /** The values of the Location header, of which there is one at most. */
  readonly locations: readonly string[];
}

/** One GET whose request target is sent byte by byte: also what no HTTP client would send. */
export async function sendRaw(port: number, target: string): Promise<RawHead> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  // Latin-1 keeps each character one byte, control characters too.
  socket.write(
    `GET ${target} HTTP/1.1\r\nHost: site.example\r\nConnection: close\r\n\r\n`,
    'latin1',
  );
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  const [head = ''] = Buffer.concat(parts).toString('latin1').split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  return {
    status: Number(/^HTTP\/1\.\d (\d{3})/.exec(first)?.[1] ?? 0),
    lines,
    locations: lines.flatMap((line) => /^location:\s*(.*)$/is.exec(line)?.[1] ?? []),
  };
}
