import type { Version } from './version.ts';
import { limit } from '../withinLimit.ts';

/** `/offline/notice.js`, on saved pages only: asks whether the site answers again, and whether it says the same. */

const every = 15_000;

/** What has changed since the copy was made, in one sentence. */
function sentence({ policies }: Version, { policy, words, policies: all }: DOMStringMap): string {
  if (policy !== undefined) {
    return policies[policy] === words
      ? 'This policy has not changed since this copy was made.'
      : 'This policy has changed since this copy was made.';
  }
  if (all === undefined) return '';
  return Object.values(policies).join(' ') === all
    ? 'No policy has changed since this copy was made.'
    : 'A policy has changed since this copy was made.';
}

/**
 * What the site says of what is published; by it the service worker learns that the site answers. With "reload" what
 * hangs there makes way. Throws where no answer comes in time.
 */
const published = (base: string, cache: 'no-store' | 'reload'): Promise<Response> =>
  fetch(`${base}version.json`, { cache, signal: AbortSignal.timeout(limit) });

function startAsking(notice: HTMLElement): void {
  const base = notice.dataset['base'] ?? '/';
  const status = notice.querySelector('[role="status"]');
  const reason = notice.querySelector('[data-reason]');
  let known = status?.textContent ?? '';
  const say = (words: string) => {
    if (status && status.textContent !== words) status.textContent = words;
  };

  async function ask(): Promise<void> {
    if (document.hidden) return;
    const answer = await published(base, 'no-store');
    if (!answer.ok) return;
    known = sentence((await answer.json()) as Version, notice.dataset);
    say(known);
    if (reason) reason.textContent = 'The site answers again.';
  }

  /** Asks before it loads: the service worker, which waits for no site that hung a moment ago, would show the copy again. */
  async function showCurrent(): Promise<void> {
    say('Asking the site for the current page.');
    try {
      await published(base, 'reload');
      location.reload();
    } catch {
      say(`The site does not answer yet. ${known}`);
    }
  }

  const askAgain = () => void ask().catch(() => undefined);
  notice.querySelector('button')?.addEventListener('click', () => void showCurrent());
  addEventListener('online', askAgain);
  document.addEventListener('visibilitychange', askAgain);
  setInterval(askAgain, every);
  askAgain();
}

const notice = document.querySelector<HTMLElement>('.saved-copy');
if (notice) startAsking(notice);
