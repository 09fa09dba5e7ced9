import { formatCodeSlug } from './domain/codeNames.ts';
import type { PngIcon } from './formats/metadata/icons.ts';

/** Every URL the site makes. They never change once published. */

export const basePath = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');
const at = (path: string) => `${basePath}${path}`;

/** A URL of the site with its origin, for what leaves the site. */
export const absoluteUrl = (url: string) =>
  new URL(url, import.meta.env?.SITE ?? 'http://localhost').href;

export const homeUrl = at('/');
export const policiesUrl = at('/policies/');
export const codesUrl = at('/codes/');
export const devicesUrl = at('/devices/');
export const timelineUrl = at('/timeline/');
export const bibliographiesUrl = at('/references/');
export const updatesUrl = at('/updates/');
export const sourceNotesUrl = at('/source-notes/');
export const glossaryUrl = at('/glossary/');
export const searchUrl = at('/search/');
export const searchEntitiesUrl = at('/search/entities.json');
export const searchReferencesUrl = at('/search/references.json');
export const pagefindUrl = at('/pagefind/pagefind.js');
export const checkUrl = at('/check/');
export const aboutUrl = at('/about/');
export const accessibilityUrl = at('/accessibility/');
export const offlineUrl = at('/offline/');

export const sitemapUrl = at('/sitemap-index.xml');
export const manifestUrl = at('/manifest.webmanifest');
export const iconUrl = at('/icon.svg');
export const pngIconUrl = (icon: PngIcon) => at(`/${icon}.png`);
/** The image that services show for a page, by the name that `hashCard` gives it. */
export const socialImageUrl = (image: string) => at(`/social/${image}.png`);

/** The policies of one group, by its path "letter/p"; a long list has pages, from 1. */
export const policyGroupUrl = (group: string, page = 1) =>
  at(`/policies/by/${group}/${page > 1 ? `${page}/` : ''}`);

/** A page of a long list, numbered from 1: the first stands at the address of the list. */
export const listPageUrl = (list: string, page: number) =>
  page === 1 ? list : `${list}page/${page}/`;

/** A section of the list of codes, by the slug of its first code. */
export const codeSectionUrl = (section: string) => at(`/codes/from/${section}/`);

/** The policy as it is in force; with an anchor, a place in it. */
export const policyUrl = (policy: string, anchor?: string) =>
  at(`/policies/${policy}/${anchor ? `#${anchor}` : ''}`);

/** The policy on a date of service. */
export const policyOnDayUrl = (policy: string, day: string) => `${policyUrl(policy)}?on=${day}`;

/** The anchor of a regulatory entry on the page of its policy. */
export const entryAnchor = (entry: string) => `entry-${entry}`;

/** The permanent address of a version, by its id "<policy>/<effective date>". */
export const policyVersionUrl = (version: string, anchor?: string) =>
  at(`/policies/${version}/${anchor ? `#${anchor}` : ''}`);

/** How a version differs from the one before it. */
export const versionChangesUrl = (version: string) => at(`/policies/${version}/changes/`);

/** The page of a code, by its name: "K1007", "Modifier KX". */
export const codeUrl = (name: string) => at(`/codes/${formatCodeSlug(name)}/`);
export const deviceUrl = (device: string) => at(`/devices/${device}/`);

/** The devices side by side; the browser reads `?d=` from the address to show a few of them. */
export const compareUrl = at('/devices/compare/');
export const compareWithUrl = (devices: readonly string[]) =>
  `${compareUrl}?${devices.map((device) => `d=${device}`).join('&')}`;
export const indicationsCsvUrl = at('/devices/indications.csv');

/**
 * What is named at a spinal level: with JavaScript the query picks it on the page, without it the
 * anchor leads to the same answer in a table.
 */
export const levelUrl = (level: string) => at(`/devices/?level=${level}#${levelAnchor(level)}`);
export const levelAnchor = (level: string) => `level-${level.toLowerCase()}`;
export const lineageUrl = at('/timeline/#lineage');

/** A bibliography; with a number, one reference in it. */
export const bibliographyUrl = (bibliography: string, number?: number) =>
  at(`/references/${bibliography}/${number ? `#ref-${number}` : ''}`);

/** The page of the source notes of a policy; the first page where it is null. */
export const sourceNotePageUrl = (policy: string | null) =>
  policy === null ? sourceNotesUrl : `${sourceNotesUrl}policies/${policy}/`;
export const sourceNoteUrl = (reading: string, policy: string | null) =>
  `${sourceNotePageUrl(policy)}#${reading}`;
/** The anchor of a term on the glossary page. */
export const termAnchor = (term: string) => `term-${term}`;
export const termUrl = (term: string) => at(`/glossary/#${termAnchor(term)}`);

export const policiesJsonUrl = at('/api/policies.json');
export const policyJsonUrl = (policy: string) => at(`/api/policies/${policy}.json`);
export const codesJsonUrl = at('/api/codes.json');
export const codesCsvUrl = at('/api/codes.csv');
export const devicesJsonUrl = at('/api/devices.json');
export const bibliographyJsonUrl = (bibliography: string) =>
  at(`/api/references/${bibliography}.json`);

export const policyVersionJsonUrl = (version: string) => at(`/api/policies/${version}.json`);

/** How to take the data: a page to read, an index and a description for programs. */
export const apiUrl = at('/api/');
export const apiIndexUrl = at('/api/index.json');
export const openApiUrl = at('/api/openapi.json');
export const schemaUrl = (name: string) => at(`/api/schemas/${name}.json`);

/** What a page knows, as files beside it. */
export const getMarkdownUrl = (page: string) => `${page}index.md`;

export const bibliographyRisUrl = (bibliography: string) =>
  `${bibliographyUrl(bibliography)}references.ris`;

export const feedUrl = at('/updates.xml');
export const openSearchUrl = at('/opensearch.xml');
export const llmsTextUrl = at('/llms.txt');
