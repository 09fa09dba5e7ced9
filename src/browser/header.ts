import searchSheet from '../styles/search.css?url';
import { loadStyleSheet } from './loadStyleSheet.ts';
import './printDate.ts';
import { getResultsUrl } from './searchAddress.ts';
import type { startSearchBox } from './searchBox.ts';
import { isSearchKeyEnabled } from './searchKey.ts';
import './themeSwitch.ts';
import { limit, withTimeout } from './withTimeout.ts';

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

const { changesOn } = dataset;
if (changesOn && !isDated) {
  void import('./tellChange.ts').then((module) => module.tellChange(changesOn));
}

const form = document.querySelector<HTMLFormElement>('[data-search-box]');
const box = form?.querySelector('input');

/** A saved page that makes way for the current one leaves what was typed in its search box in the address. */
const typed = new URLSearchParams(location.hash.slice(1)).get('typed');
if (box && typed) box.value = typed;

type SearchBox = ReturnType<typeof startSearchBox>;
let starting: Promise<SearchBox> | undefined;

function start(searchForm: HTMLFormElement, searchBox: HTMLInputElement): Promise<SearchBox> {
  starting ??= Promise.all([
    import('./searchBox.ts'),
    // Answers without their style are better than none.
    withTimeout(loadStyleSheet(searchSheet), limit),
  ]).then(([{ startSearchBox }]) => startSearchBox(searchForm, searchBox));
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
  if (!isCommandK && !(isSlash && isSearchKeyEnabled())) return;
  event.preventDefault();
  box?.focus();
  box?.select();
});

/** Chromium tells at times of a mouse that rests where the page appears as of one that moves. */
/* eslint-disable site/supported-apis -- an iPhone before iOS 17, which does not tell, has no mouse that rests */
const isAtRest = (event: Event) =>
  event.type === 'pointermove' &&
  event instanceof PointerEvent &&
  event.movementX === 0 &&
  event.movementY === 0;
/* eslint-enable site/supported-apis */

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
  const open = () => void start(form, box).catch(() => undefined);
  box.addEventListener('focus', open);
  // Also where Enter is quicker than the search: it waits for the answer, but no longer than the limit.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = box.value.trim();
    const target = start(form, box).then((searchBox) => searchBox.findTarget(query));
    void withTimeout(target, limit)
      .catch(() => null)
      .then((url) =>
        location.assign(url === null || url === 'late' ? getResultsUrl(form, query) : url),
      );
  });
  if (document.activeElement === box) open();
}

/** The large search box that some pages have in their text. */
const large = document.querySelector<HTMLFormElement>(
  'main form[role="search"]:not([data-search-box])',
);
large?.addEventListener('submit', (event) => {
  event.preventDefault();
  location.assign(getResultsUrl(large, large.querySelector('input')?.value ?? ''));
});

/** Waits until the page is there and the browser has nothing to do; on a busy machine it may find no such moment for minutes. */
function whenIdle(task: () => void): void {
  const begin = () => {
    // eslint-disable-next-line site/supported-apis -- tested for
    if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 5000 });
    else setTimeout(task);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}

// The build puts a hash into pages that answer: see `build/finishPages.ts`.
if (dataset['words']) {
  whenIdle(() => void import('./freshness.ts').then((module) => module.watchFreshness()));
}
if (import.meta.env.PROD) {
  // What cannot be saved now is saved at another visit.
  const copy = () => import('./offline/register.ts').then((module) => module.registerCopy());
  whenIdle(() => void copy().catch(() => undefined));
}
