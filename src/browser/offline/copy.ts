import type { FilesToSave, PolicyHashes } from './version.ts';

/**
 * The copy for the time without a network: one cache a build, made whole or not at all, and the ones of
 * older builds removed. The build puts its id and the site's folder in place of the two names.
 */
declare const COPY_BUILD: string;
declare const COPY_BASE: string;

export const base = COPY_BASE;
const prefix = `copy ${base} `;
const name = `${prefix}${COPY_BUILD}`;
/** Pages that are saved besides where the copy is not the whole site. */
const mostVisited = 200;
const atOnce = 4;
const list = 'offline/files.json';

const savedAtHeader = 'x-saved-at';
const hashHeader = 'x-content-hash';

export const savedAt = (response: Response): Date =>
  new Date(response.headers.get(savedAtHeader) ?? 0);

const address = (path: string) => new URL(base + path, location.origin).href;

/** The body is decoded by now, so what is said of its coding is true no more. */
function stamped(response: Response, hash = ''): Response {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  if (!headers.has(savedAtHeader)) headers.set(savedAtHeader, new Date().toISOString());
  if (hash) headers.set(hashHeader, hash);
  return new Response(response.body, { status: response.status, headers });
}

/** The saved answer for an address, whatever its query. */
export async function saved(url: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(url, { ignoreSearch: true });
}

/** Keeps what the network has just sent; takes out what is there no more. */
export async function keep(url: string, response: Response): Promise<void> {
  const cache = await caches.open(name);
  if (response.status === 200) await cache.put(url, stamped(response));
  else if (response.status === 404 || response.status === 410) await cache.delete(url);
}

async function olderCopies(): Promise<readonly Cache[]> {
  const names = (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);
  return Promise.all(names.map((other) => caches.open(other)));
}

const isPage = (response: Response | undefined) =>
  response?.headers.get('content-type')?.startsWith('text/html') ?? false;

/** Pages of the older copies that this build's list does not name: the reader opened them. */
async function visitedBefore(copies: readonly Cache[], listed: ReadonlySet<string>) {
  const pages: string[] = [];
  for (const cache of copies) {
    for (const { url } of await cache.keys()) {
      if (!listed.has(url) && isPage(await cache.match(url))) pages.push(url);
    }
  }
  return pages.slice(-mostVisited);
}

/** Saves this build. What has not changed since an older copy is taken from there; rejects where a file is missing. */
export async function makeCopy(): Promise<void> {
  const answer = await fetch(address(list), { cache: 'no-store' });
  const listed = (await answer.json()) as FilesToSave;
  const { build, isWhole, files } = listed;
  if (build !== COPY_BUILD) throw new Error('Another build is being published');
  const older = await olderCopies();
  const cache = await caches.open(name);
  const left = files.map(([path, hash]) => ({ url: address(path), hash, isNeeded: true }));
  if (!isWhole) {
    const visited = await visitedBefore(older, new Set(left.map(({ url }) => url)));
    left.push(...visited.map((url) => ({ url, hash: '', isNeeded: false })));
  }

  async function save(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      const { url, hash, isNeeded } = next;
      const matches = await Promise.all(older.map((copy) => copy.match(url)));
      const same = matches.find((match) => hash && match?.headers.get(hashHeader) === hash);
      if (same) {
        const headers = new Headers(same.headers);
        headers.set(savedAtHeader, new Date().toISOString());
        await cache.put(url, new Response(same.body, { headers }));
        continue;
      }
      const response = await fetch(url, { cache: 'no-cache', priority: 'low' });
      if (response.ok) await cache.put(url, stamped(response, hash));
      else if (isNeeded) throw new Error(`${url} could not be saved: ${response.status}`);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, save));
  await cache.put(address(list), Response.json(listed));
}

/** What the policies said when the copy was made. */
export async function savedPolicies(): Promise<PolicyHashes> {
  const listed = await saved(address(list));
  return listed ? ((await listed.json()) as FilesToSave).policies : {};
}

/** Removes the copies of other builds; with none left to keep, all of them. */
export async function removeCopies(keepsThis: boolean): Promise<void> {
  for (const other of await caches.keys()) {
    if (other.startsWith(prefix) && !(keepsThis && other === name)) await caches.delete(other);
  }
}

/** Removes the copy of this build: it could not be made whole. */
export const removeCopy = (): Promise<boolean> => caches.delete(name);
