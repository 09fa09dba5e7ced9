/** The numbers of a site that hosts limit. */
export interface SiteNumbers {
  files: number;
  bytes: number;
  largestFile: number;
  /** Files in the fullest folder. */
  filesInFolder: number;
  redirects: number;
  headerRules: number;
  /** Redirects and header rules together. */
  routes: number;
  /** Characters of the longest header with its name. */
  longestHeader: number;
  /** Bytes of the configuration file. */
  configuration: number;
}

/** What a host takes. A site above it is refused, unless `above` says how the host takes more. */
export interface Limit {
  of: keyof SiteNumbers;
  most: number;
  above?: string;
}

interface Host {
  title: string;
  /**
   * The headers that it sends: "all", those of a build switched together with its pages; "lasting", those that are the
   * same for every build; or none. But for the first, each page has its content security policy in a `<meta>`.
   */
  headers: 'all' | 'lasting' | 'none';
  /** Whether it sends the `.br` and `.gz` file beside a text. */
  sendsCompressedFiles: boolean;
  /** As its documentation stated them in 2026; decimal megabytes, which are the smaller ones. */
  limits: readonly Limit[];
  /** What to look at after a deployment. */
  note?: string;
}

const MEGABYTE = 1e6;
const published = { headers: 'all', sendsCompressedFiles: false } as const;
const ownServer = { headers: 'all', sendsCompressedFiles: true, limits: [] } as const;

/** The hosts that a build can be made for, by the value of HOST. */
export const hosts = {
  netlify: {
    ...published,
    title: 'Netlify',
    limits: [{ of: 'filesInFolder', most: 54_000 }],
  },
  cloudflare: {
    ...published,
    title: 'Cloudflare Pages',
    limits: [
      {
        of: 'files',
        most: 20_000,
        above: 'a paid plan and PAGES_WRANGLER_MAJOR_VERSION=4',
      },
      { of: 'files', most: 100_000 },
      { of: 'largestFile', most: 25 * 1024 ** 2 },
      { of: 'redirects', most: 2000 },
      { of: 'headerRules', most: 100 },
      { of: 'longestHeader', most: 2000 },
    ],
  },
  vercel: {
    ...published,
    title: 'Vercel',
    limits: [
      { of: 'files', most: 15_000, above: 'vercel deploy --archive=tgz' },
      { of: 'bytes', most: 100 * MEGABYTE, above: 'the Pro plan' },
      { of: 'bytes', most: 1000 * MEGABYTE },
      { of: 'routes', most: 1024 },
    ],
  },
  azure: {
    ...published,
    title: 'Azure Static Web Apps',
    limits: [
      { of: 'files', most: 15_000 },
      { of: 'bytes', most: 250 * MEGABYTE, above: 'the Standard plan' },
      { of: 'bytes', most: 500 * MEGABYTE },
      { of: 'configuration', most: 20_000 },
    ],
    note: 'Azure keeps /api/ for functions: check that /api/codes.json answers after a deployment.',
  },
  'github-pages': {
    ...published,
    headers: 'none',
    title: 'GitHub Pages',
    limits: [{ of: 'bytes', most: 1000 * MEGABYTE }],
  },
  s3: { ...published, headers: 'lasting', title: 'S3 and CloudFront', limits: [] },
  nginx: { ...ownServer, title: 'nginx' },
  caddy: { ...ownServer, title: 'Caddy' },
} as const satisfies Readonly<Record<string, Host>>;

export type HostName = keyof typeof hosts;

/** A host as a build sees it. */
export const hostByName = (name: HostName): Host => hosts[name];

/** Whether each page of a build has its content security policy in a `<meta>`. */
export const hasPolicyInPages = (name: HostName | null): boolean =>
  name !== null && hostByName(name).headers !== 'all';

/** Reads the value of HOST: null without one, for what `npm start` serves. Throws where it names no host. */
export function readHostName(value: string | undefined): HostName | null {
  if (!value) return null;
  const name = (Object.keys(hosts) as HostName[]).find((host) => host === value);
  if (!name) {
    throw new Error(
      `HOST is "${value}"; write one of ${Object.keys(hosts).join(', ')}, or leave HOST unset.`,
    );
  }
  return name;
}
