/** Calls back when the reader comes back to an open page: another day may have begun since. */
export function watchReturn(callback: () => void): void {
  addEventListener('pageshow', (event) => {
    if (event instanceof PageTransitionEvent && event.persisted) callback();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') callback();
  });
}
