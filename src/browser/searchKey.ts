/** Whether "/" moves to the search box: on, until the reader turns it off on `/accessibility/`. */
const name = 'search-key';

/** A browser may refuse its storage altogether; the key then works as if nothing had been chosen. */
export function isSearchKeyEnabled(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the choice in this browser. Throws where the browser refuses its storage. */
export function turnSearchKey(isOn: boolean): void {
  if (isOn) localStorage.removeItem(name);
  else localStorage.setItem(name, 'off');
}
