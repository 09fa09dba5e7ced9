import type { Reason } from './network.ts';

const reasons: Readonly<Record<Reason, string>> = {
  offline: "You're offline.",
  late: "The site isn't responding.",
  failed: 'The site is having a problem.',
  foreign: 'The network sent something that is not from this site, such as a sign-in page.',
};

/** A time as the reader's clock has it: "November 22, 2026 at 7:30 PM". */
const formatTime = (date: Date) =>
  date.toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short' });

/** What a page says that came from the network but got its data from the copy. */
export const describeSavedData = (reason: Reason, savedAt: Date): string =>
  `${reasons[reason]} Results are from a copy saved on ${formatTime(savedAt)}.`;

export interface SavedState {
  reason: Reason;
  savedAt: Date;
  /** The site's folder, "/" or "/name/". */
  base: string;
  /** For the notice's script: the hashes of all policies in the copy, and of the policy on this page. */
  hashes: Readonly<{ policies: string; path?: string; policy?: string }>;
}

/** A page as it is shown from the copy: with the notice above its text, in its first paint. */
export function renderSavedPage(html: string, { reason, savedAt, base, hashes }: SavedState) {
  const attributes = Object.entries({ ...hashes, base }).map(
    ([name, value]) => ` data-${name}="${value}"`,
  );
  const network =
    reason === 'foreign'
      ? '<button type="button" data-network>Open what the network sent</button>'
      : '';
  const notice =
    `<aside class="saved-copy" aria-label="Saved copy" data-editorial${attributes.join('')}>` +
    `<p><strong><span data-reason>${reasons[reason]}</span> ` +
    `This page was saved on ${formatTime(savedAt)}.</strong></p>` +
    '<p role="status">We can’t check for changes until the site responds.</p>' +
    `<button type="button" data-current>Load the current page</button> ${network}</aside>`;
  const links =
    `<link rel="stylesheet" href="${base}offline/notice.css">` +
    `<script type="module" src="${base}offline/notice.js"></script>`;
  // Functions, because "$" means something in a replacement.
  return html
    .replace('</head>', () => `${links}</head>`)
    .replace(/<main\b/, (main) => `${notice}${main}`);
}
