import { formatCodeSlug } from '../../domain/codeNames.ts';
import { listCodes } from '../../domain/codes.ts';
import type { Records } from '../../domain/records.ts';
import type { Rule } from './problem.ts';

const fixedPages = [
  ...['', 'policies/', 'codes/', 'devices/', 'timeline/', 'references/', 'updates/', 'check/'],
  ...['source-notes/', 'glossary/', 'search/', 'about/'],
];

const internal = /^(?:\/(?!\/)|#)/;

/** A link within the site leads to a page that the site makes, or to a heading of its own text. */
export const internalLinks: Rule = function* (records, { bodies, refused }) {
  if (refused.size > 0) return;
  const linking = [...bodies].filter(([, { links }]) =>
    links.some(({ href }) => internal.test(href)),
  );
  if (linking.length === 0) return;
  const pages = pagesOf(records);
  for (const [file, { links, headings }] of linking) {
    const anchors = new Set(headings.map(({ slug }) => `#${slug}`));
    for (const { href, line } of links) {
      if (!internal.test(href) || pages.has(href.replace(/#.*$/, '')) || anchors.has(href))
        continue;
      const found = `a link to "${href}", which is not a page or a heading`;
      yield { file, line, found, cure: 'write an address as "/codes/k1007/", with the last /' };
    }
  }
};

function pagesOf({ policies, devices, references }: Records): ReadonlySet<string> {
  return new Set(
    [
      ...fixedPages,
      ...policies.flatMap(({ id, policy }) => [`policies/${policy}/`, `policies/${id}/`]),
      ...devices.map(({ id }) => `devices/${id}/`),
      ...references.map(({ id }) => `references/${id}/`),
      ...policies.flatMap((version) =>
        listCodes(version).map(({ name }) => `codes/${formatCodeSlug(name)}/`),
      ),
    ].map((path) => `/${path}`),
  );
}
