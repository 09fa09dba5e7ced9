import { groupByKey } from '../domain/groupByKey.ts';
import { announcement } from '../search/announcement.ts';
import type { Result } from '../search/result.ts';
import { element } from './element.ts';
import { honestNo, lists } from './honestNo.ts';
import { kindHeading, resultItem } from './resultItems.ts';
import { search, type Found } from './search.ts';
import { searchUrls } from './searchUrls.ts';

const header = document.querySelector<HTMLFormElement>('[data-search-box]');
const region = document.querySelector<HTMLElement>('#search-results');
const filters = document.querySelector<HTMLFieldSetElement>('#search-kinds');
const status = document.querySelector<HTMLElement>('#search-status');
/** What the page says before anything is asked. */
const invitation = status?.textContent.trim() ?? '';
const boxes = document.querySelectorAll<HTMLInputElement>('main input[type="search"]');

let found: Found | undefined;

/**
 * What is asked stands behind "#", where it is not sent. An address that somebody shared or typed with
 * "?q=" works as well, and is rewritten so that a reload does not send it again.
 */
function hideQuery(): void {
  if (location.search !== '') {
    history.replaceState(null, '', `${location.pathname}#${location.search.slice(1)}`);
  }
}

function parameter(name: string): string {
  return new URLSearchParams(location.hash.slice(1)).get(name)?.trim() ?? '';
}

function group(kind: string, results: readonly Result[]): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, kindHeading(kind)),
    element('ul', { class: 'list-none' }, ...results.map(resultItem)),
  );
}

/** Groups by kind in the order of each kind's best result, so that the best stays first. */
function show(): void {
  if (!found || !region || !filters || !status || !header) return;
  const { query, answer, results, isDone } = found;
  const kind = parameter('kind');
  const shown = kind ? results.filter((result) => result.kind === kind) : results;
  const isEmpty = isDone && shown.length === 0;
  const groups = [...groupByKey(shown, (result) => result.kind)];
  region.replaceChildren(
    ...honestNo(query, answer, isEmpty, searchUrls(header).lists),
    ...groups.map(([name, of]) => group(name, of)),
  );
  for (const input of filters.querySelectorAll('input')) input.checked = input.value === kind;
  filters.hidden = results.length === 0;
  region.dataset['searchState'] = isDone ? 'done' : 'searching';
  const unlisted = answer.unlisted.map(({ value }) => value);
  if (isDone) status.textContent = announcement(shown, unlisted);
}

function start(): void {
  const query = parameter('q');
  for (const box of boxes) box.value = query;
  if (!header || !region || !status) return;
  if (query === '') {
    status.textContent = invitation;
    return;
  }
  status.textContent = 'Searching…';
  delete region.dataset['searchState'];
  const tell = (now: Found) => {
    found = now;
    show();
  };
  search(searchUrls(header), query, tell).catch(() => {
    status.textContent = 'The search could not be loaded. Reload the page, or look in the lists: ';
    status.append(...lists(searchUrls(header).lists));
    region.dataset['searchState'] = 'done';
  });
}

filters?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const asked = new URLSearchParams(location.hash.slice(1));
  if (target.value) asked.set('kind', target.value);
  else asked.delete('kind');
  location.hash = asked.toString();
});
addEventListener('hashchange', () => (parameter('q') === found?.query ? show() : start()));
hideQuery();
start();
