/** A hash of the words of every policy page, by its path below the base: "policies/x/". Lists of policies have none. */
export type PolicyHashes = Readonly<Record<string, string>>;

/** `/version.json`: what is published now. No browser saves it. */
export interface Version {
  /** Changes with any file of the site. */
  build: string;
  /** Date and time of the build, ISO 8601. */
  builtAt: string;
  policyHashes: PolicyHashes;
}
