import type { CodePage, Redirect } from './listCodeRedirects.ts';
import type { HeaderRule } from './headerRules.ts';

export type Texts = Readonly<Record<string, string>>;

/** What the files for a host are written from. */
export interface HostFacts {
  /** Where the site is below its domain: "" or "/name". */
  readonly base: string;
  /** The name of the site, "policies.example.org". */
  readonly domain: string;
  /** The id of the build, by which nginx and Caddy find the folder of a release. */
  readonly release: string;
  readonly headers: Texts;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  readonly codePages: readonly CodePage[];
}
