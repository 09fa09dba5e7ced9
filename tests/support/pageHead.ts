import { documentAt } from './builtSite.ts';

/** Structured data as a page holds it: a thing with its type and properties. */
export type Thing = { readonly [property: string]: unknown };

/** What the head of a built page says of the page. */
export interface PageHead {
  title: string;
  /** Its `meta` elements by name or property: "description", "og:image". */
  meta: ReadonlyMap<string, string>;
  canonical: string | undefined;
  isIndexed: boolean;
  structuredData: Thing | undefined;
}

export function headOf(page: string): PageHead {
  const { head } = documentAt(page);
  const meta = new Map(
    [...head.querySelectorAll('meta[content]')].map((element) => [
      element.getAttribute('name') ?? element.getAttribute('property') ?? '',
      element.getAttribute('content') ?? '',
    ]),
  );
  const data = head.querySelector('script[type="application/ld+json"]')?.textContent;
  return {
    title: head.querySelector('title')?.textContent.trim() ?? '',
    meta,
    canonical: head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
    isIndexed: !meta.get('robots')?.includes('noindex'),
    structuredData: data === undefined ? undefined : (JSON.parse(data) as Thing),
  };
}

/** The path of an address of the built site, without the host that it is built for. */
export const pathOf = (address: string) => new URL(address).pathname;
