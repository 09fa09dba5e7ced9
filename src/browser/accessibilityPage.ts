import { isSearchKeyEnabled, turnSearchKey } from './searchKey.ts';

/** The choice about the key that moves to the search box; without JavaScript there is no such key. */
const field = document.querySelector<HTMLElement>('[data-search-key]');
const choice = field?.querySelector('input');
const status = field?.querySelector('[role=status]');

if (field && choice && status) {
  choice.checked = isSearchKeyEnabled();
  field.hidden = false;
  choice.addEventListener('change', () => {
    try {
      turnSearchKey(choice.checked);
      status.textContent = choice.checked ? 'The key is on.' : 'The key is off in this browser.';
    } catch {
      choice.checked = true;
      status.textContent = 'This browser keeps no settings, so the key stays on.';
    }
  });
}
