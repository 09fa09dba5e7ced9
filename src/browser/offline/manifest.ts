import type { PolicyHashes } from './version.ts';

/** A site beyond these limits has no offline copy. Bytes are those of the files, uncompressed. */
export const maxFiles = 600;
export const maxBytes = 8_000_000;

/** What an offline copy consists of. It is part of `/sw.js`, so that a worker always has the list of its own build. */
export interface Manifest {
  build: string;
  /** The site's folder, "/" or "/name/". */
  base: string;
  /** Characters that every page of this site has in its head, whichever build made it, and no other site's page has. */
  mark: string;
  policyHashes: PolicyHashes;
  /** Path below the base, and the SHA-256 of the file in hexadecimal. */
  files: readonly (readonly [path: string, sha256: string])[];
}

/** `/offline/status.json`: whether there is a copy of the published build. */
export interface OfflineStatus {
  isOffered: boolean;
}
