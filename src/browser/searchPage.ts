import { element } from './element.ts';
import type { SearchPage } from './resultsPage.ts';

function findSearchPage(): SearchPage | undefined {
  const header = document.querySelector<HTMLFormElement>('[data-search-box]');
  const filters = document.querySelector<HTMLFieldSetElement>('#search-kinds');
  const find = (id: string) => document.querySelector<HTMLElement>(`#search-${id}`);
  const [region, status, invitation] = [find('results'), find('status'), find('invitation')];
  if (!header || !filters || !region || !status || !invitation) return undefined;
  return { header, region, filters, status, invitation };
}

/**
 * What is asked is behind "#", where it is not sent. An address that somebody shared or typed with
 * "?q=" works as well, and is rewritten so that a reload does not send it again.
 */
function hideQuery(): void {
  if (location.search !== '') {
    history.replaceState(null, '', `${location.pathname}#${location.search.slice(1)}`);
  }
}

/** What searches and shows results weighs more than the page: it comes with the first query. */
function startOnQuery(page: SearchPage): void {
  const hasQuery = new URLSearchParams(location.hash.slice(1)).get('q')?.trim();
  if (!hasQuery) {
    addEventListener('hashchange', () => startOnQuery(page), { once: true });
    return;
  }
  import('./resultsPage.ts').then(
    ({ startResultsPage }) => startResultsPage(page),
    () => {
      const words = "Search didn't load. Reload the page, or browse the lists.";
      page.region.replaceChildren(element('p', {}, words));
      page.status.textContent = words;
      addEventListener('hashchange', () => startOnQuery(page), { once: true });
    },
  );
}

hideQuery();
const page = findSearchPage();
if (page) startOnQuery(page);
