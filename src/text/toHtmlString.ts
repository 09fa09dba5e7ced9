import { toHtml } from 'hast-util-to-html';

/** HTML as Astro writes it in the same page, so that the two compress as one: `&amp;`, and no `=""`. */
export const toHtmlString = (tree: Parameters<typeof toHtml>[0]): string =>
  toHtml(tree, {
    characterReferences: { useNamedReferences: true },
    collapseEmptyAttributes: true,
  });
