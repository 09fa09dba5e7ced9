import { formatAnnouncement } from '../search/formatAnnouncement.ts';
import { createAnnouncer } from './announcer.ts';
import { addDayOfPage } from './dayOfPage.ts';
import { element } from './element.ts';
import { askEntities } from './entities.ts';
import { isNewDay } from './isNewDay.ts';
import { watchReturn } from './watchReturn.ts';
import { renderResultItem } from './resultItems.ts';
import { renderFailureNote, failureSentence, renderResultNotes } from './renderResultNotes.ts';
import { createSearch, prepareSearch, type Found } from './search.ts';
import { getResultsUrl } from './searchAddress.ts';
import { addPanelKeys } from './searchPanelKeys.ts';
import { searchUrls } from './searchUrls.ts';

const mostInBox = 8;

/** Makes the search form of the header answer while somebody types. */
export function startSearchBox(form: HTMLFormElement, box: HTMLInputElement) {
  const urls = searchUrls(form);
  const status = element('p', { role: 'status', class: 'sr-only' });
  const panel = element('div', {
    class: 'search-panel',
    id: 'search-panel',
    role: 'group',
    'aria-label': 'Answers',
  });
  panel.hidden = true;
  form.append(panel, status);
  box.setAttribute('aria-controls', panel.id);
  prepareSearch(urls);
  const announcer = createAnnouncer(status);
  const search = createSearch(urls, { onUpdate: show, onFailure: fail });
  let current: Found | undefined;

  function open(isOpen: boolean): void {
    panel.hidden = !isOpen;
  }

  /** Fills the panel, and opens it unless the reader has left meanwhile. */
  function fill(state: 'searching' | 'done' | 'failed', ...content: readonly Node[]): void {
    const { activeElement } = document;
    const isHere = form.contains(activeElement);
    const focused = activeElement && panel.contains(activeElement) ? keyOf(activeElement) : '';
    panel.dataset['searchState'] = state;
    panel.replaceChildren(...content);
    if (isHere) open(true);
    const same = [...panel.querySelectorAll<HTMLElement>('a, button')].find(
      (one) => focused !== '' && keyOf(one) === focused,
    );
    same?.focus();
  }

  function show(found: Found): void {
    current = found;
    const { query, answer, results, isDone, isWithoutText } = found;
    const { isWithoutReferences } = answer;
    const shown = {
      query,
      answer,
      results,
      kind: '',
      hidden: 0,
      isWithoutText,
      isWithoutReferences,
    };
    const all = getResultsUrl(form, query);
    fill(
      isDone ? 'done' : 'searching',
      // Before the text is read, only what explains the whole query is shown; it then keeps its place.
      ...(isDone || results.length > 0 ? renderResultNotes(shown, urls.lists, all) : [searching()]),
      element('ul', { class: 'list-none' }, ...results.slice(0, mostInBox).map(renderResultItem)),
      small(element('a', { href: all }, `See all results for “${query}”`)),
    );
    if (isDone) announcer.announce(formatAnnouncement(shown));
  }

  function fail(): void {
    current = undefined;
    const tryAgain = () => {
      box.focus();
      ask();
    };
    fill('failed', renderFailureNote(urls.lists, tryAgain));
    announcer.announce(failureSentence);
  }

  /** Takes the old answer away at once: it is none to the words that are in the box now. */
  function ask(): void {
    const query = addDayOfPage(box.value.trim());
    current = undefined;
    announcer.clear();
    if (query === '') {
      search.cancel();
      panel.replaceChildren();
      open(false);
      return;
    }
    fill('searching', searching());
    search.ask(query);
  }

  /** An answer of yesterday is none for today. */
  function askAgainOnNewDay(): boolean {
    const isOld = current !== undefined && isNewDay(current.answer.todays);
    if (isOld) ask();
    return isOld;
  }

  function leave(): void {
    search.cancel();
    announcer.clear();
    open(false);
  }

  box.addEventListener('input', ask);
  box.addEventListener('focus', () => {
    if (!askAgainOnNewDay()) open(panel.hasChildNodes());
  });
  watchReturn(askAgainOnNewDay);
  form.addEventListener('submit', leave);
  addPanelKeys({ form, box, panel, close: () => open(false) });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) open(false);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) open(false);
  });
  if (box.value.trim() !== '') ask();
  return {
    /** The page that Enter opens for what is typed: of the one thing that it names, or of all results. May never come. */
    async findTarget(typed: string): Promise<string> {
      const query = addDayOfPage(typed);
      const isHere = current?.query === query && !isNewDay(current.answer.todays);
      const answer = isHere ? current?.answer : await askEntities(urls, query);
      return answer?.target ?? getResultsUrl(form, query);
    },
  };
}

/** What a link or a button is known by when the panel is drawn anew around it. */
const keyOf = (one: Element) => one.getAttribute('href') ?? one.getAttribute('data-copy') ?? '';

const small = (...content: readonly Node[]) => element('p', { class: 'small' }, ...content);
const searching = () => small(new Text('Searching…'));
