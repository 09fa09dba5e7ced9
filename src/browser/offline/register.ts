import '../trustedTypes.ts';
import { element } from '../element.ts';
import type { OfflineStatus } from './manifest.ts';

/** The site's folder, with a slash at its end. */
const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** Where a page is current but what it asks for is not: said at the foot of the window, which moves nothing. */
function showNotice(sentence: string): void {
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

/** Registers the worker of the offline copy, if the site offers one and the reader does not save data. */
export async function registerCopy(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent) => {
    const { savedCopy } = data as { savedCopy?: string };
    if (savedCopy && !document.querySelector('.saved-copy:not([data-late])')) showNotice(savedCopy);
  });
  navigator.serviceWorker.startMessages();
  // Browsers look for a newer worker themselves.
  if (navigator.serviceWorker.controller) return;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const status = await fetch(`${base}offline/status.json`);
  const { isOffered } = (await status.json()) as OfflineStatus;
  if (!isOffered) return;
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
}
