/** The words of every policy page, as a hash, by its path below the base: "policies/x/". */
export type PolicyHashes = Readonly<Record<string, string>>;

/** `/version.json`: what is published now. It is never saved. */
export interface Version {
  /** Changes with any file of the site. */
  build: string;
  /** Date and time of the build, ISO 8601. */
  builtAt: string;
  policies: PolicyHashes;
}

/** `/offline/files.json`: what a browser saves of a build. */
export interface FilesToSave {
  build: string;
  /** Whether that is the whole site; else pages that were opened are saved besides. */
  isWhole: boolean;
  policies: PolicyHashes;
  /** Path below the base, and the hash of its content. */
  files: readonly (readonly [path: string, hash: string])[];
}
