/** How long a reader has to pause, in milliseconds, before results are spoken. */
const pause = 1000;

/**
 * Speaks through a live region that is on the page already: what stands after a pause, and only that. Without the
 * pause a screen reader would speak about every letter.
 */
export function createAnnouncer(region: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    /** Something else is asked: what was to be said is not said any more. */
    clear(): void {
      clearTimeout(timer);
      region.textContent = '';
    },
    announce(words: string): void {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (region.textContent !== words) region.textContent = words;
      }, pause);
    },
  };
}
