/** Why a reader sees a saved copy. */
export type Reason = 'offline' | 'late' | 'failed';

const reasons: Readonly<Record<Reason, string>> = {
  offline: 'You are offline.',
  late: 'The site does not answer.',
  failed: 'The site has a fault.',
};

/** The sentence that every saved copy begins with. The time is that of the reader. */
export function savedSentence(reason: Reason, savedAt: Date): string {
  const date = savedAt.toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short' });
  return `${reasons[reason]} This is a saved copy from ${date}.`;
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
  return withNotice(html, base, savedSentence(reason, savedAt), data);
}

/** What is shown for a page that is not in the copy: the page about the copy, saying so. */
export function pageNotSaved(html: string, reason: Reason, base: string): string {
  return withNotice(
    html,
    base,
    `${reasons[reason]} The page you asked for is not in the saved copy.`,
    {},
  );
}

function withNotice(
  html: string,
  base: string,
  sentence: string,
  data: Readonly<Record<string, string>>,
): string {
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
  const notice =
    `<aside class="saved-copy" aria-label="Saved copy" data-editorial${attributes.join('')}>` +
    `<p><strong>${sentence}</strong></p><p role="status"></p>` +
    '<button type="button" hidden>Show the current page</button></aside>';
  const links =
    `<link rel="stylesheet" href="${base}offline/notice.css">` +
    `<script type="module" src="${base}offline/notice.js"></script>`;
  // Functions, because "$" means something in a replacement.
  return html
    .replace('</head>', () => `${links}</head>`)
    .replace(/<main\b/, (main) => `${notice}${main}`);
}
