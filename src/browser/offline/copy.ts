import type { Manifest } from './manifest.ts';

/**
 * The offline copy: the files of one build, each byte for byte as the build listed it, or no copy at all. It is
 * written once, when the worker is installed. Nothing that the network sends later is added or removes anything.
 */
declare const offlineManifest: Manifest;

export const { base, mark, policyHashes } = offlineManifest;

const prefix = `copy ${base} `;
const name = `${prefix}${offlineManifest.build}`;
const savedAtHeader = 'x-saved-at';
const parallelDownloads = 4;

const files: ReadonlyMap<string, string> = new Map(
  offlineManifest.files.map(([path, sha256]) => [new URL(base + path, location.href).href, sha256]),
);

/** Whether the build lists an address, which has no query and no fragment. */
export const isListed = (address: string): boolean => files.has(address);

export const getSavedDate = (response: Response): Date =>
  new Date(response.headers.get(savedAtHeader) ?? 0);

/** The saved file at a listed address. */
export async function readSaved(address: string): Promise<Response | undefined> {
  const saved = await caches.match(address, { cacheName: name });
  return saved && verify(saved, address);
}

/** Saves the build, a few files at a time. Throws, and leaves nothing, if any file is missing or differs. */
export async function saveCopy(): Promise<void> {
  const savedAt = new Date().toISOString();
  const cache = await caches.open(name);
  const addresses = [...files.keys()];
  try {
    for (let start = 0; start < addresses.length; start += parallelDownloads) {
      const batch = addresses.slice(start, start + parallelDownloads);
      await Promise.all(batch.map((address) => saveFile(cache, address, savedAt)));
    }
  } catch (problem) {
    await caches.delete(name);
    throw problem;
  }
}

async function saveFile(cache: Cache, address: string, savedAt: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache', priority: 'low' });
  const file = response.ok ? await verify(response, address) : undefined;
  if (!file) throw new Error(`${address} is not the file of this build`);
  file.headers.set(savedAtHeader, savedAt);
  await cache.put(address, file);
}

/** Removes every copy but that of this build. */
export async function removeOtherCopies(): Promise<void> {
  for (const copy of await listCopies()) if (copy !== name) await caches.delete(copy);
}

/** Removes every copy of every build. */
export async function removeAllCopies(): Promise<void> {
  for (const copy of await listCopies()) await caches.delete(copy);
}

const listCopies = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((cacheName) => cacheName.startsWith(prefix));

/** The response with its body, if the body is the listed one. */
async function verify(response: Response, address: string): Promise<Response | undefined> {
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 !== files.get(address)) return undefined;
  const headers = new Headers(response.headers);
  // The body is decoded, and the copy has one file for every request.
  for (const header of ['content-encoding', 'content-length', 'vary']) headers.delete(header);
  return new Response(body, { headers });
}
