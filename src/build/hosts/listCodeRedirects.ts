import { readCodeInAddress } from '../../domain/codeAddress.ts';

/** A page of a code, and what addresses call it: "g82-20" and "G82.20"; "modifier-kx", "KX" and "Modifier-KX". */
export interface CodePage {
  readonly page: string;
  /** As a policy writes it. */
  readonly code: string;
  readonly names: readonly string[];
}

/** The pages of codes among the pages of a build, below its base ("" or "/name"). */
export function findCodePages(pages: readonly string[], base: string): readonly CodePage[] {
  const folder = `${base}/codes/`;
  return pages.flatMap((page) => {
    if (!page.startsWith(folder)) return [];
    const slug = page.slice(folder.length).replace(/\/$/, '');
    const named = readCodeInAddress(slug);
    if (named?.slug !== slug) return [];
    const { code } = named;
    const withWord = slug.startsWith('modifier-') ? [`Modifier-${code}`] : [];
    return [{ page, code, names: [...new Set([slug, code, ...withWord])] }];
  });
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Policies write codes in capitals, and addresses are in small letters. Hosts that can only list addresses get the one
 * that a code has as the policy writes it, and the page that it leads to.
 */
export const listCodeRedirects = (
  codePages: readonly CodePage[],
  base: string,
): readonly Redirect[] =>
  codePages
    .map(({ page, code }) => ({ from: `${base}/codes/${code}/`, to: page }))
    .filter(({ from, to }) => from !== to);

/**
 * For servers that take patterns, in the syntax that PCRE and RE2 share: the address of a code's page, in its own case,
 * and in any case the addresses that name a code. Below /codes/ and /code/ (first group) two characters may be a
 * modifier; alone (second group) they are none.
 */
export const listAddressPatterns = (base: string) => {
  const site = base.replace(/[^\w/-]/g, String.raw`\$&`);
  return {
    page: String.raw`^${site}/codes/[a-z0-9-]+/\z`,
    named: String.raw`^${site}/(?:codes?/(\w[\w.-]*?\w)|(\w[\w.-]+?\w))(?:\.html|/)?\z`,
  };
};
