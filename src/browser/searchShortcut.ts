/** "/" moves to the search box of the header, unless somebody is typing. */
const box = document.querySelector<HTMLInputElement>('[data-search-shortcut]');

document.addEventListener('keydown', (event) => {
  const { target } = event;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box?.focus();
  box?.select();
});
