/** Why a reader sees a saved copy. */
export type Reason = 'offline' | 'late' | 'failed';

const reasons: Readonly<Record<Reason, string>> = {
  offline: 'You are offline.',
  late: 'The site does not answer.',
  failed: 'The site has a fault.',
};

/** A time as the reader's clock has it: "November 22, 2026 at 7:30 PM". */
const inWords = (date: Date) =>
  date.toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short' });

/** What a page says that is current itself, but has been answered from the copy. */
export function answeredFromCopy(reason: Reason, savedAt: Date): string {
  return `${reasons[reason]} Answers come from a saved copy from ${inWords(savedAt)}.`;
}

export interface SavedState {
  reason: Reason;
  savedAt: Date;
  /** The site's folder, "/" or "/name/". */
  base: string;
  /** Data for the notice's script: what was published when the copy was made. */
  data: Readonly<Record<string, string>>;
}

/** A page as it is shown from the copy: with the notice above its text, in its first paint. */
export function savedPage(html: string, { reason, savedAt, base, data }: SavedState): string {
  return withNotice(html, base, reason, `This is a saved copy from ${inWords(savedAt)}.`, data);
}

/** What is shown for a page that is not in the copy: the page about the copy, saying so. */
export function pageNotSaved(html: string, reason: Reason, base: string): string {
  return withNotice(html, base, reason, 'The page you asked for is not in the saved copy.', {});
}

function withNotice(
  html: string,
  base: string,
  reason: Reason,
  sentence: string,
  data: Readonly<Record<string, string>>,
): string {
  const attributes = Object.entries({ ...data, base }).map(
    ([name, value]) => ` data-${name}="${value}"`,
  );
  const known = 'policies' in data ? 'Whether a policy has changed since cannot be known now.' : '';
  const notice =
    `<aside class="saved-copy" aria-label="Saved copy" data-editorial${attributes.join('')}>` +
    `<p><strong><span data-reason>${reasons[reason]}</span> ${sentence}</strong></p>` +
    `<p role="status">${known}</p><button type="button">Show the current page</button></aside>`;
  const links =
    `<link rel="stylesheet" href="${base}offline/notice.css">` +
    `<script type="module" src="${base}offline/notice.js"></script>`;
  // Functions, because "$" means something in a replacement.
  return html
    .replace('</head>', () => `${links}</head>`)
    .replace(/<main\b/, (main) => `${notice}${main}`);
}
