import { expect, test } from '@playwright/test';
import { brokenLinks } from '../support/brokenLinks.ts';
import { builtPages, documentAt } from '../support/builtSite.ts';

test('every internal link and anchor leads somewhere', () => {
  expect(brokenLinks()).toEqual([]);
});

/** The part of a page that a link stands in: a list of contents, say, names its entries as the text names its places. */
const partOf = (link: Element) => link.closest('nav, header, footer, main, aside, form');

test('in one part of a page, links of one name lead to one place, and none is without a name', () => {
  const confusing = builtPages().flatMap((page) => {
    const links = [...documentAt(page).querySelectorAll('a[href]')].map((link) => ({
      part: partOf(link),
      name: (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim(),
      place: new URL(link.getAttribute('href') ?? '', `https://site.example${page}`).href,
    }));
    return [...Map.groupBy(links, ({ part }) => part).values()].flatMap((inPart) =>
      [...Map.groupBy(inPart, ({ name }) => name.toLowerCase())].flatMap(([name, same]) => {
        const places = [...new Set(same.map(({ place }) => place))];
        if (name === '') return [`${page}: a link to ${places.join(' and ')} has no name`];
        return places.length > 1 ? [`${page}: “${name}” leads to ${places.join(' and to ')}`] : [];
      }),
    );
  });
  expect(confusing).toEqual([]);
});
