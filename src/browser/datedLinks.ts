const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The pages that answer for a date of service; the address of a version ends with its effective date. */
const datedPages = new RegExp(
  `^${base}(codes/[^/]+|check|policies/[^/]+(?<version>/\\d{4}-\\d\\d-\\d\\d)?)/$`,
);

/**
 * Has the links of a page keep its date of service, where they lead to a page that takes one. A link to a
 * version keeps it only if that version applies: from any other, the date would lead back.
 */
export function keepDayInLinks(day: string, applicableVersions: ReadonlySet<string>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'a[href]:not([data-undated], .withheld *)',
  )) {
    const found = datedPages.exec(link.pathname);
    if (!found || link.origin !== location.origin || link.search !== '') continue;
    if (found.groups?.['version'] && !applicableVersions.has(link.pathname)) continue;
    // From the root, as the links of a page are written.
    link.setAttribute('href', `${link.pathname}?on=${day}${link.hash}`);
  }
}
