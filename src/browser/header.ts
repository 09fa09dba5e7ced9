import './printDate.ts';

/**
 * What every page runs at once, and no more: the keys that lead to the search box, and the search
 * itself as soon as the box has the focus.
 */
const form = document.querySelector<HTMLFormElement>('[data-search-box]');
const box = form?.querySelector('input');

type SearchBox = ReturnType<(typeof import('./searchBox.ts'))['startSearchBox']>;
let starting: Promise<SearchBox> | undefined;

function start(searchForm: HTMLFormElement, searchBox: HTMLInputElement): Promise<SearchBox> {
  starting ??= import('./searchBox.ts').then(({ startSearchBox }) =>
    startSearchBox(searchForm, searchBox),
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
