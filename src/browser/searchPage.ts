import { placesOf, wholePage, type PagefindPage, type Place } from '../search/places.ts';
import { element } from './element.ts';
import { pagesMatching } from './pagefind.ts';

const kinds = [
  { kind: 'code', name: 'Codes', places: (page: PagefindPage) => [wholePage(page)] },
  { kind: 'device', name: 'Devices', places: (page: PagefindPage) => [wholePage(page)] },
  { kind: 'policy', name: 'Policy sections', places: (page: PagefindPage) => placesOf(page, 4) },
  { kind: 'reference', name: 'References', places: (page: PagefindPage) => placesOf(page, 8) },
] as const;

const region = document.querySelector<HTMLElement>('#search-results');
const status = document.querySelector<HTMLElement>('#search-status');
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';

for (const box of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) box.value = query;

function placeItem(kind: string, { url, title, excerpt }: Place): HTMLLIElement {
  const words = excerpt.flatMap(({ text, matched }) => [
    matched ? element('mark', {}, text) : text,
    ' ',
  ]);
  return element(
    'li',
    { class: 'mt-3' },
    element('a', { href: url, 'data-result': kind }, title),
    element('p', { class: 'small quiet' }, ...words),
  );
}

function group(name: string, items: readonly HTMLLIElement[]): HTMLElement {
  const list = element('ul', { class: 'list-none' }, ...items);
  return element('section', {}, element('h2', {}, name), list);
}

function show(pages: readonly PagefindPage[]): number {
  const groups = kinds.flatMap(({ kind, name, places }) => {
    const items = pages
      .filter(({ filters }) => filters['kind']?.includes(kind))
      .flatMap((page) => places(page).map((place) => placeItem(kind, place)));
    return items.length > 0 ? [{ items, section: group(name, items) }] : [];
  });
  region?.replaceChildren(...groups.map(({ section }) => section));
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}

async function search(): Promise<void> {
  const pagefindUrl = region?.dataset['pagefindUrl'];
  if (!region || !status || !pagefindUrl || query === '') return;
  status.textContent = 'Searching…';
  try {
    const count = show(await pagesMatching(pagefindUrl, query, 20));
    status.textContent =
      count === 0 ? `Nothing here matches “${query}”.` : `${count} results for “${query}”`;
    status.toggleAttribute('data-no-result', count === 0);
  } catch {
    status.textContent = 'The search could not be loaded. Reload the page to try again.';
  }
  region.dataset['searchState'] = 'done';
}

void search();
