import { answerDateOfService } from './dateOfService.ts';
import { element } from './element.ts';

/** A page that nobody has seen for so long may have been published anew, in milliseconds. */
const AWAY = 5 * 60_000;

/**
 * Checks the page again when the reader comes back to it: whether the day has another answer, and whether another
 * page has been published in its place. It is loaded early, for after a release its file may be gone.
 */
export function watchFreshness(): void {
  let leftAt = Date.now();
  // A page that "back" leads to comes from the browser's cache, however old it is.
  const [navigation] = performance.getEntriesByType('navigation');
  if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward') {
    void checkPublished();
  }
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    answerDateOfService();
    void checkPublished();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      leftAt = Date.now();
      return;
    }
    answerDateOfService();
    if (Date.now() - leftAt >= AWAY) void checkPublished();
  });
}

async function checkPublished(): Promise<void> {
  try {
    if (await isPublishedAnew()) tellChange();
  } catch {
    // No answer, no news: nothing waits for it, and the offline copy says that the site does not answer.
  }
}

/** Whether the site has other words at this address, or none. An answer of another kind, as of a Wi-Fi sign-in page, says nothing. */
async function isPublishedAnew(): Promise<boolean> {
  const response = await fetch(location.pathname, { cache: 'no-cache' });
  if (response.status === 404 || response.status === 410) return true;
  const [, words] = /^<!doctype html><html data-words="(\w+)"/i.exec(await response.text()) ?? [];
  return response.ok && words !== undefined && words !== document.documentElement.dataset['words'];
}

function tellChange(): void {
  if (document.querySelector('[data-changed]')) return;
  const button = element('button', { type: 'button' }, 'Load the current page');
  button.addEventListener('click', () => location.reload());
  const sentence = 'This page has changed since you opened it. ';
  const attributes = { class: 'outside', role: 'alert', 'data-changed': '', 'data-editorial': '' };
  document.querySelector('main')?.prepend(element('p', attributes, sentence, button));
}
