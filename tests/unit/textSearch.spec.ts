import { expect, test } from '@playwright/test';
import { findPlacesInText, type Pagefind } from '../../src/search/textSearch.ts';
import type { PagefindPage } from '../../src/search/findTextPlaces.ts';

/** A Pagefind of pages with these words; it says what it was asked. */
function pagefindOf(contents: readonly string[]): { pagefind: Pagefind; asked: string[] } {
  const asked: string[] = [];
  const page = (content: string, place: number): PagefindPage => ({
    url: `/policies/${place}/`,
    content,
    meta: { title: `Policy ${place}`, kind: 'policy' },
    anchors: [],
  });
  const results = contents.map((content, place) => ({
    id: String(place),
    content,
    data: () => Promise.resolve(page(content, place)),
  }));
  const search = (query: string) => {
    asked.push(query);
    const words = query.split(' ');
    const found = results.filter(({ content }) => words.every((word) => content.includes(word)));
    return Promise.resolve({ results: found });
  };
  const nothing = () => Promise.resolve();
  return { pagefind: { init: nothing, search }, asked };
}

for (const { name, contents, asked, found } of [
  {
    name: 'where many pages hold all words, one question finds them',
    contents: [...Array<string>(5).fill('a tilt'), ...Array<string>(9).fill('a tilt sensor')],
    asked: ['tilt sensor'],
    found: [5, 6, 7, 8, 9, 10, 11, 12],
  },
  {
    name: 'where few do, pages that lack a word are found as well, after those with all',
    contents: ['a tilt', 'no such', 'a tilt sensor'],
    asked: ['tilt sensor', 'tilt', 'sensor'],
    found: [2, 0],
  },
]) {
  test(name, async () => {
    const large = pagefindOf(contents);
    const places = await findPlacesInText(large.pagefind, ['tilt', 'sensor']);
    expect(large.asked).toEqual(asked);
    expect(places.map(({ url }) => url)).toEqual(found.map((place) => `/policies/${place}/`));
  });
}

test('one word is asked once', async () => {
  const { pagefind, asked } = pagefindOf(['a tilt']);
  await findPlacesInText(pagefind, ['tilt']);
  expect(asked).toEqual(['tilt']);
});
