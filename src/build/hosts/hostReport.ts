import { hostByName, type HostName, type Limit, type SiteNumbers } from './hosts.ts';

const count = (value: number) => value.toLocaleString('en-US');
const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** What the numbers are called, and how they are written. */
const rows: Readonly<
  Record<keyof SiteNumbers, { label: string; write: (value: number) => string }>
> = {
  files: { label: 'files', write: count },
  bytes: { label: 'total size', write: size },
  largestFile: { label: 'largest file', write: size },
  filesInFolder: { label: 'files in one folder', write: count },
  redirects: { label: 'redirects', write: count },
  headerRules: { label: 'header rules', write: count },
  routes: { label: 'redirects and header rules', write: count },
  longestHeader: { label: 'characters of the longest header', write: count },
  configuration: { label: 'bytes of the configuration file', write: count },
};

/** Numbers that are shown also where the host has no limit for them. */
const alwaysShown: readonly (keyof SiteNumbers)[] = [
  ...(['files', 'bytes', 'largestFile', 'redirects', 'headerRules'] as const),
];

const writeLimit = ({ of, most, above }: Limit) =>
  rows[of].write(most) + (above ? `, more with ${above}` : '');

/** A line for each number of a site, with the limits of its host beside it. */
export function listNumbers(host: HostName, numbers: SiteNumbers): readonly string[] {
  const { limits } = hostByName(host);
  return (Object.keys(rows) as (keyof SiteNumbers)[]).flatMap((of) => {
    const own = limits.filter((limit) => limit.of === of).map(writeLimit);
    if (own.length === 0 && (numbers[of] === 0 || !alwaysShown.includes(of))) return [];
    const limit = own.length > 0 ? `limit ${own.join('; at most ')}` : 'no known limit';
    return [`${rows[of].label}: ${rows[of].write(numbers[of])} (${limit})`];
  });
}

/** What a site must have to be taken: "files: 25,000, above 20,000 only with a paid plan". */
export const listConditions = (host: HostName, numbers: SiteNumbers): readonly string[] =>
  hostByName(host).limits.flatMap(({ of, most, above }) =>
    above && numbers[of] > most
      ? [
          `${rows[of].label}: ${rows[of].write(numbers[of])}, above ${rows[of].write(most)} only with ${above}`,
        ]
      : [],
  );

/** Throws where a site does not fit its host. */
export function assertFits(host: HostName, numbers: SiteNumbers): void {
  const { title, limits } = hostByName(host);
  const beyond = limits.filter(({ of, most, above }) => !above && numbers[of] > most);
  if (beyond.length === 0) return;
  const found = beyond.map(
    ({ of, most }) =>
      `- ${rows[of].label}: ${rows[of].write(numbers[of])}, and it takes ${rows[of].write(most)}`,
  );
  throw new Error(
    [
      `The site does not fit ${title} (HOST=${host}); what was built before is unchanged.`,
      ...found,
      'Make the site smaller (SOCIAL_IMAGES=off leaves out the images of policies and codes), or choose a host',
      'without this limit: HOST=s3, HOST=nginx or HOST=caddy. docs/deploy.md has the limits of each host.',
    ].join('\n'),
  );
}
