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
      status.textContent = choice.checked ? 'Shortcut on.' : 'Shortcut off in this browser.';
    } catch {
      choice.checked = true;
      status.textContent = "Your browser can't save this setting, so the shortcut stays on.";
    }
  });
}
