import { query } from './address.ts';

/**
 * Leads from the permanent address of a current version to the page of its policy (`layouts/CurrentVersion.astro`),
 * with the paragraph and the date of service that the address names.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-goes-on]');
if (link) {
  const asked = query().get('on');
  const target = new URL(link.href);
  if (asked !== null) target.searchParams.set('on', asked);
  target.hash = location.hash;
  location.replace(target);
}
