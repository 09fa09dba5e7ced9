import type { Version } from './version.ts';

/** `/offline/notice.js`, on saved pages only: asks whether the site answers again, and whether it says the same. */

const every = 15_000;
const notice = document.querySelector<HTMLElement>('.saved-copy');
const status = notice?.querySelector('[role="status"]');
const button = notice?.querySelector('button');

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

async function ask(): Promise<void> {
  if (!notice || !status || document.hidden) return;
  const answer = await fetch(`${notice.dataset['base'] ?? '/'}version.json`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(4000),
  });
  if (!answer.ok) return;
  const said = sentence((await answer.json()) as Version, notice.dataset);
  if (status.textContent !== said) status.textContent = said;
  const reason = notice.querySelector('[data-reason]');
  if (reason) reason.textContent = 'The site answers again.';
}

const askAgain = () => void ask().catch(() => undefined);

if (notice) {
  button?.addEventListener('click', () => {
    location.reload();
  });
  addEventListener('online', askAgain);
  document.addEventListener('visibilitychange', askAgain);
  setInterval(askAgain, every);
  askAgain();
}
