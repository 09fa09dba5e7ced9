import searchSheet from '../styles/search.css?url';
import { loadStyleSheet } from './loadStyleSheet.ts';
import './printDate.ts';
import './themeSwitch.ts';

/**
 * What every page runs at once, and no more: the keys that lead to the search box, and the search
 * itself as soon as the box has the focus.
 */
const form = document.querySelector<HTMLFormElement>('[data-search-box]');
const box = form?.querySelector('input');

type SearchBox = ReturnType<(typeof import('./searchBox.ts'))['startSearchBox']>;
let starting: Promise<SearchBox> | undefined;

function start(searchForm: HTMLFormElement, searchBox: HTMLInputElement): Promise<SearchBox> {
  starting ??= Promise.all([import('./searchBox.ts'), loadStyleSheet(searchSheet)]).then(
    ([{ startSearchBox }]) => startSearchBox(searchForm, searchBox),
  );
  starting.catch(() => (starting = undefined));
  return starting;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event);
  const isCommandK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!isSlash && !isCommandK) return;
  event.preventDefault();
  box?.focus();
  box?.select();
});

/** What helps to read a long text comes with the first sign that somebody reads it. */
if (document.querySelector('.source-words')) {
  const signs = ['scroll', 'pointermove', 'pointerdown', 'focusin'];
  const read = () => {
    for (const sign of signs) removeEventListener(sign, read);
    void import('./reading/reading.ts').then(({ startReading }) => startReading());
  };
  for (const sign of signs) addEventListener(sign, read, { passive: true });
}

if (form && box) {
  const open = () => start(form, box).catch(() => undefined);
  box.addEventListener('focus', () => void open());
  // Also where Enter is quicker than the search: it waits for the answer, then goes there.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open().then((searchBox) => (searchBox ? searchBox.enter() : form.submit()));
  });
  if (document.activeElement === box) void open();
}
