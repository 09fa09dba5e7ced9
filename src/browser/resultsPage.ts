import { formatAnnouncement } from '../search/formatAnnouncement.ts';
import type { Result } from '../search/result.ts';
import { kindNames, type ShownResults } from '../search/resultSentences.ts';
import { createAnnouncer } from './announcer.ts';
import { element } from './element.ts';
import { isNewDay } from './isNewDay.ts';
import { watchReturn } from './watchReturn.ts';
import { renderKindHeading, renderResultItem } from './resultItems.ts';
import { renderFailureNote, failureSentence, renderResultNotes } from './renderResultNotes.ts';
import { createSearch, type Found } from './search.ts';
import { searchUrls } from './searchUrls.ts';

/** The parts of the page of results. */
export interface SearchPage {
  header: HTMLFormElement;
  region: HTMLElement;
  filters: HTMLFieldSetElement;
  status: HTMLElement;
  invitation: HTMLElement;
}

/** The page of results: what is asked is in its address, and what it shows is always the answer to that. */
export function startResultsPage({
  header,
  region,
  filters,
  status,
  invitation,
}: SearchPage): void {
  const urls = searchUrls(header);
  const announcer = createAnnouncer(status);
  const search = createSearch(urls, { onUpdate: show, onFailure: fail });
  let asked = '';
  let found: Found | undefined;

  function fill(state: 'searching' | 'done', ...content: readonly Node[]): void {
    const hasFocus = region.contains(document.activeElement);
    region.dataset['searchState'] = state;
    region.replaceChildren(...content);
    if (hasFocus) region.focus();
  }

  function show(now: Found): void {
    found = now;
    const { query, answer, results, isDone, isWithoutText } = now;
    const kind = chosenKind();
    const chosen = kind ? results.filter((result) => result.kind === kind) : results;
    const shown: ShownResults = {
      ...{ query, answer, kind, isWithoutText, results: chosen },
      hidden: results.length - chosen.length,
      isWithoutReferences: answer.isWithoutReferences,
    };
    const all = `#${new URLSearchParams({ q: query }).toString()}`;
    const isWaiting = !isDone && chosen.length === 0;
    fill(
      isDone ? 'done' : 'searching',
      ...(isWaiting ? [searching()] : renderResultNotes(shown, urls.lists, all)),
      ...groupByKind(chosen),
    );
    for (const input of filters.querySelectorAll('input')) input.checked = input.value === kind;
    filters.hidden = results.length === 0;
    if (isDone) announcer.announce(formatAnnouncement(shown));
  }

  function fail(): void {
    found = undefined;
    filters.hidden = true;
    fill('done', renderFailureNote(urls.lists, start));
    announcer.announce(failureSentence);
  }

  /** Begins anew for the address as it is now; whatever was shown for another one is gone. */
  function start(): void {
    asked = parameter('q');
    for (const box of document.querySelectorAll<HTMLInputElement>('main input[type="search"]')) {
      box.value = asked;
    }
    found = undefined;
    filters.hidden = true;
    announcer.clear();
    invitation.hidden = asked !== '';
    if (asked === '') {
      search.cancel();
      region.replaceChildren();
      delete region.dataset['searchState'];
      return;
    }
    fill('searching', searching());
    search.ask(asked);
  }

  filters.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const next = new URLSearchParams({ q: asked });
    if (target.value) next.set('kind', target.value);
    location.hash = next.toString();
  });
  addEventListener('hashchange', () => {
    if (parameter('q') === asked && found) show(found);
    else start();
  });
  watchReturn(() => {
    if (found && isNewDay(found.answer.todays)) start();
  });
  // The same words again do not change the address, and may be meant as another try.
  const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
  form?.addEventListener('submit', () => {
    const typed = form.querySelector('input')?.value.trim();
    if (!found && typed === asked && parameter('q') === asked) start();
  });
  start();
}

const parameter = (name: string): string =>
  new URLSearchParams(location.hash.slice(1)).get(name)?.trim() ?? '';

/** The kind of results in the address; empty for all, and for a kind that there is not. */
const chosenKind = (): string => (kindNames.has(parameter('kind')) ? parameter('kind') : '');

const searching = () => element('p', { class: 'small quiet' }, 'Searching…');

/** Groups by kind in the order of each kind's best result, so that the best stays first. */
function groupByKind(results: readonly Result[]): readonly HTMLElement[] {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    element(
      'section',
      {},
      element('h2', {}, renderKindHeading(kind)),
      element(
        'ul',
        { class: 'list-none' },
        ...results.filter((result) => result.kind === kind).map(renderResultItem),
      ),
    ),
  );
}
