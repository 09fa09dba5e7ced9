import { withTimeout, limit } from '../withTimeout.ts';
import { addTypedText } from './typedText.ts';
import { networkOnly } from './strategy.ts';
import type { Version } from './version.ts';

/** `/offline/notice.js`, on saved pages only: asks whether the site answers again, and whether it says the same. */

const pollInterval = 15_000;

/** What has changed since the copy was made, in one sentence. */
function describeChange({ policyHashes }: Version, { path, policy, policies }: DOMStringMap) {
  if (path !== undefined) {
    return policyHashes[path] === policy
      ? 'This policy has not changed since this copy was saved.'
      : 'This policy has changed since this copy was saved.';
  }
  return Object.values(policyHashes).join(' ') === policies
    ? 'No policy has changed since this copy was saved.'
    : 'A policy has changed since this copy was saved.';
}

/** What is published now. Throws if the site does not answer in time, or something else answers. */
async function fetchVersion(base: string): Promise<Version> {
  const response = await withTimeout(fetch(`${base}version.json`, { cache: 'no-store' }), limit);
  if (response === 'late' || !response.ok) throw new Error('The site does not answer');
  const version = (await response.json()) as Partial<Version>;
  const { build, builtAt, policyHashes } = version;
  if (!build || !builtAt || !policyHashes) throw new Error('Something else answers');
  return { build, builtAt, policyHashes };
}

function startNotice(notice: HTMLElement): void {
  const base = notice.dataset['base'] ?? '/';
  const status = notice.querySelector('[role="status"]');
  const reason = notice.querySelector('[data-reason]');
  let known = status?.textContent ?? '';
  const show = (words: string) => {
    if (status && status.textContent !== words) status.textContent = words;
  };

  async function checkVersion(): Promise<void> {
    if (document.hidden) return;
    known = describeChange(await fetchVersion(base), notice.dataset);
    show(known);
    if (reason) reason.textContent = "You're back online.";
  }

  /** Loads the page anew, with what was typed, but not before the site answers. */
  async function showCurrentPage(): Promise<void> {
    show('Loading the current page…');
    try {
      await fetchVersion(base);
    } catch {
      show(`Still no response. ${known}`);
      return;
    }
    history.replaceState(null, '', addTypedText(new URL(location.href), document));
    location.reload();
  }

  function openFromNetwork(): void {
    const url = addTypedText(new URL(location.href), document);
    url.searchParams.set(networkOnly, '');
    location.assign(url);
  }

  const checkAgain = () => void checkVersion().catch(() => undefined);
  notice.querySelector('[data-current]')?.addEventListener('click', () => void showCurrentPage());
  notice.querySelector('[data-network]')?.addEventListener('click', openFromNetwork);
  addEventListener('online', checkAgain);
  document.addEventListener('visibilitychange', checkAgain);
  setInterval(checkAgain, pollInterval);
  checkAgain();
}

const notice = document.querySelector<HTMLElement>('.saved-copy');
if (notice) startNotice(notice);
