import { announcement } from '../search/announcement.ts';
import { askEntities } from './entities.ts';
import { element } from './element.ts';
import { honestNo, lists } from './honestNo.ts';
import { resultItem } from './resultItems.ts';
import { resultsAddress } from './searchAddress.ts';
import { prepareSearch, search, type Found } from './search.ts';
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
  let current: Found | undefined;

  function open(isOpen: boolean): void {
    panel.hidden = !isOpen;
  }

  /** What stands in the panel while there are no results to show. */
  function say(words: string, withLists = false): void {
    const ways = withLists ? [element('p', { class: 'small' }, ...lists(urls.lists))] : [];
    panel.replaceChildren(element('p', { class: 'small' }, words), ...ways);
    panel.dataset['searchState'] = withLists ? 'failed' : 'searching';
    open(true);
  }

  function show(found: Found): void {
    current = found;
    const { query, answer, results, isDone } = found;
    panel.dataset['searchState'] = isDone ? 'done' : 'searching';
    // Until the text is read, only what explains the whole query stands; it then keeps its place.
    const isEmpty = isDone && results.length === 0;
    const focused = document.activeElement?.getAttribute('href');
    panel.replaceChildren(
      ...honestNo(query, answer, isEmpty, urls.lists),
      element('ul', { class: 'list-none' }, ...results.slice(0, mostInBox).map(resultItem)),
      ...(found.isWithoutText
        ? [element('p', { class: 'small' }, 'The text could not be searched.')]
        : []),
      element(
        'p',
        { class: 'small' },
        element('a', { href: resultsAddress(form, query) }, `All results for “${query}”`),
      ),
    );
    const links = [...panel.querySelectorAll('a')];
    links.find((link) => focused && link.getAttribute('href') === focused)?.focus();
    if (isDone)
      status.textContent = announcement(
        results,
        answer.unlisted.map(({ value }) => value),
      );
    open(true);
  }

  function ask(): void {
    const query = box.value.trim();
    if (query === '') {
      current = undefined;
      panel.replaceChildren();
      open(false);
      return;
    }
    if (!current) say('Searching…');
    search(urls, query, show).catch(() => {
      current = undefined;
      say('The search could not be loaded. Reload the page, or look in the lists:', true);
      status.textContent = 'The search could not be loaded.';
    });
  }

  function move(step: number): void {
    const links = [...panel.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at + step < 0) box.focus();
    else links[Math.min(at + step, links.length - 1)]?.focus();
  }

  /** Opens what an identifier leads to, else the page of results. */
  async function enter(): Promise<void> {
    const answer = await askEntities(urls, box.value.trim());
    const [first] = answer?.identified ?? [];
    if (first) location.assign(first.url);
    else location.assign(resultsAddress(form, box.value.trim()));
  }

  box.addEventListener('input', ask);
  box.addEventListener('focus', () => open(current !== undefined));
  form.addEventListener('keydown', (event) => {
    const inBox = event.target === box;
    if (event.key === 'Escape' && !panel.hidden) {
      open(false);
      box.focus();
    } else if (event.key === 'ArrowDown' && !panel.hidden) move(1);
    else if (event.key === 'ArrowUp' && !inBox && !panel.hidden) move(-1);
    else if (isCopy(event) && isNothingSelected(box)) copyButton()?.click();
    else return;
    event.preventDefault();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) open(false);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) open(false);
  });
  const copyButton = () => panel.querySelector<HTMLButtonElement>('[data-copy]');
  if (box.value.trim() !== '') ask();
  return { enter };
}

const isCopy = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  (ctrlKey || metaKey) && key.toLowerCase() === 'c';

const isNothingSelected = ({ selectionStart, selectionEnd }: HTMLInputElement) =>
  selectionStart === selectionEnd && String(getSelection()) === '';
