/** The state of a page stands in its address, so that it can be sent, reloaded and left by "back". */

const changed = 'addresschange';

/** The query of the address as it is now. */
export const query = () => new URLSearchParams(location.search);

/** Puts values into the address as a new step of the history; an empty value is taken out. */
export function remember(values: Readonly<Record<string, string>>): void {
  const next = query();
  for (const [name, value] of Object.entries(values)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  rememberQuery(next);
}

/** Makes the given query the address, if it is another one. */
export function rememberQuery(next: URLSearchParams): void {
  if (next.toString() === query().toString()) return;
  const search = next.toString();
  history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
  document.dispatchEvent(new Event(changed));
}

/** Calls back now, and whenever the address changes, by us or by going back. */
export function followAddress(show: () => void): void {
  show();
  addEventListener('popstate', show);
  document.addEventListener(changed, show);
}
