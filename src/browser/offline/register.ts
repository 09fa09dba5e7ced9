import '../trustedTypes.ts';
import { element } from '../element.ts';

/** The site's folder, with a slash at its end. */
const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** Where a page is current but what it asks for is not: said at the foot of the window, which moves nothing. */
function tell(sentence: string): void {
  document.querySelector('.saved-copy[data-late]')?.remove();
  if (!document.querySelector(`link[href="${base}offline/notice.css"]`)) {
    document.head.append(element('link', { rel: 'stylesheet', href: `${base}offline/notice.css` }));
  }
  document.body.prepend(
    element(
      'aside',
      { class: 'saved-copy', 'aria-label': 'Saved copy', 'data-late': '', 'data-editorial': '' },
      element('p', { role: 'status' }, element('strong', {}, sentence)),
    ),
  );
}

/** Has the browser make its copy for the time without a network, unless it is told to save data. */
export function registerCopy(): void {
  if (!('serviceWorker' in navigator)) return;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent) => {
    const { savedCopy } = data as { savedCopy?: string };
    if (savedCopy && !document.querySelector('.saved-copy:not([data-late])')) tell(savedCopy);
  });
  navigator.serviceWorker.startMessages();
  // A copy that cannot be made now is made at another visit.
  navigator.serviceWorker
    .register(`${base}sw.js`, { scope: base, updateViaCache: 'none' })
    .catch(() => undefined);
}
