/**
 * What every page runs at once, and no more: the keys that lead to the search box, and the search
 * itself as soon as the box has the focus.
 */
const form = document.querySelector<HTMLFormElement>('[data-search-box]');
const box = form?.querySelector('input');

let started = false;

async function start(): Promise<void> {
  if (started || !form || !box) return;
  started = true;
  const { startSearchBox } = await import('./searchBox.ts');
  startSearchBox(form, box);
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

box?.addEventListener('focus', () => void start());
if (document.activeElement === box) void start();
