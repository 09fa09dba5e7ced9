import type { BuiltFile } from '../builtFiles.ts';
import { headersBesidePages, createHeaders } from '../headers.ts';
import { listCodeRedirects, findCodePages } from './listCodeRedirects.ts';
import { headerRules } from './headerRules.ts';
import { hostByName, type HostName } from './hosts.ts';
import type { HostFacts } from './hostFacts.ts';
import { writeHostFolder, writeInside } from './hostTexts.ts';
import { collectInlineSources } from './inlineSources.ts';

/** What the host of a build is told. */
export interface HostConfiguration extends HostFacts {
  readonly inside: Readonly<Record<string, string>>;
  readonly beside: Readonly<Record<string, string>>;
  /** The redirects that the host has no room for: its 404 page leads to those pages. */
  readonly redirectsLeftOut: number;
}

interface BuiltSite {
  readonly files: readonly BuiltFile[];
  readonly address: URL;
  readonly release: string;
}

/** Decides everything that a host is told of a build, from the one list of headers and the pages of codes. */
export function configureHost(
  host: HostName | null,
  { files, address, release }: BuiltSite,
): HostConfiguration {
  const base = address.pathname.replace(/\/$/, '');
  const pages = files.flatMap(({ file, page }) => (page ? [{ file, inline: page.inline }] : []));
  const sent = createHeaders(collectInlineSources(pages.map(({ inline }) => inline)));
  const headers = { all: sent, lasting: headersBesidePages, none: {} }[
    host ? hostByName(host).headers : 'all'
  ];
  const addresses = pages.map(({ file }) => `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  const codePages = findCodePages(addresses, base);
  const rules = readsLists(host) ? headerRules(base, headers) : [];
  const all = readsLists(host) ? listCodeRedirects(codePages, base) : [];
  const redirects = all.slice(0, roomForRedirects(host, rules.length));
  const domain = address.hostname;
  const facts = { base, domain, release, headers, rules, redirects, codePages };
  return {
    ...facts,
    inside: writeInside(host, facts),
    beside: writeHostFolder(host, facts),
    redirectsLeftOut: all.length - redirects.length,
  };
}

const readsLists = (host: HostName | null) =>
  host === 'netlify' || host === 'cloudflare' || host === 'vercel';

/** How many redirects a host takes beside so many header rules. */
function roomForRedirects(host: HostName | null, rules: number): number {
  const limits = host ? hostByName(host).limits : [];
  const rooms = limits.flatMap(({ of, most }) => {
    if (of === 'redirects') return [most];
    return of === 'routes' ? [most - rules] : [];
  });
  return Math.min(Infinity, ...rooms);
}
