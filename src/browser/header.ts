import searchSheet from '../styles/search.css?url';
import { loadStyleSheet } from './loadStyleSheet.ts';
import './printDate.ts';
import { resultsAddress } from './searchAddress.ts';
import { isSearchKeyOn } from './searchKey.ts';
import './themeSwitch.ts';

/**
 * What every page runs at once, and no more: the keys that lead to the search box, and the search
 * itself as soon as the box has the focus; and the date of service, where one is asked for or another
 * version may have come into force since the page was built; elsewhere it waits for a reader.
 */
const { dataset } = document.documentElement;
const isDated = document.querySelector('[data-dated]') !== null;
// A page that withholds nothing, as the check of a list, has its own way with a date of service.
if (!document.querySelector('.withheld')) delete dataset['withheld'];
const answerDateOfService = () =>
  void import('./dateOfService.ts').then((module) => module.answerDateOfService());
if (isDated && ('withheld' in dataset || document.querySelector('[data-may-change]'))) {
  answerDateOfService();
}

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
  // A single key can be hit by accident, and by whoever speaks to the computer: it can be turned off.
  if (!isCommandK && !(isSlash && isSearchKeyOn())) return;
  event.preventDefault();
  box?.focus();
  box?.select();
});

/** Chromium tells at times of a mouse that rests where the page appears as of one that moves. */
const isAtRest = (event: Event) =>
  event.type === 'pointermove' &&
  event instanceof PointerEvent &&
  event.movementX === 0 &&
  event.movementY === 0;

/** What helps to read a long text comes with the first sign that somebody reads it. */
if (document.querySelector('.source-words, [data-dated]')) {
  const signs = ['scroll', 'pointermove', 'pointerdown', 'focusin'];
  const read = (event: Event) => {
    if (isAtRest(event)) return;
    for (const sign of signs) removeEventListener(sign, read);
    if (isDated) answerDateOfService();
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
    void open().then((searchBox) =>
      searchBox ? searchBox.enter() : location.assign(resultsAddress(form, box.value)),
    );
  });
  if (document.activeElement === box) void open();
}

/** The large search box that some pages have in their text. */
const large = document.querySelector<HTMLFormElement>(
  'main form[role="search"]:not([data-search-box])',
);
large?.addEventListener('submit', (event) => {
  event.preventDefault();
  location.assign(resultsAddress(large, large.querySelector('input')?.value ?? ''));
});

/** Whether the build makes a service worker; see `integrations/offlineCopy.ts`. */
declare const OFFLINE_COPY: boolean;

/** Waits until the page is there and the browser has nothing to do; on a busy machine it may find no such moment for minutes. */
function whenIdle(task: () => void): void {
  const begin = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 5000 });
    else setTimeout(task);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}

// The build puts a hash into pages that answer: see `integrations/rendering/wordsInPage.ts`.
if (dataset['words']) {
  whenIdle(() => void import('./freshness.ts').then((module) => module.watchFreshness()));
}
if (import.meta.env.PROD && OFFLINE_COPY) {
  whenIdle(() => void import('./offline/register.ts').then((module) => module.registerCopy()));
}
