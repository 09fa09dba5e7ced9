import { describeOver } from '../search/formatAnnouncement.ts';
import { withoutDetermination } from '../search/codeNotes.ts';
import { copyText } from '../search/copyText.ts';
import { formatPolicyDates } from '../search/formatPolicyDates.ts';
import type { Result } from '../search/result.ts';
import { renderDetermination } from './renderDetermination.ts';
import { element } from './element.ts';
import { isOver } from './isOver.ts';

type Answer = NonNullable<Result['answer']>;

/**
 * The answer for a code, in the list itself: both determinations, prior authorization, dates. Where the version is
 * over, it is not the answer any more: the card says so, and there is nothing to copy.
 */
export function renderCodeCard(
  code: string,
  answer: Answer,
  remarks?: readonly string[],
): HTMLElement {
  const { policy, coding } = answer;
  if (isOver(policy)) {
    return element(
      'div',
      { class: 'code-card' },
      element('p', {}, element('strong', {}, describeOver(policy))),
      small(`Open the page of ${code} for its answer.`),
      small(`${policy.title}.`),
    );
  }
  const lines = coding.lines.map((line) =>
    element(
      'div',
      { class: 'answer-line', 'data-determination': line.determination ?? 'elsewhere' },
      element('p', { class: 'quiet small' }, line.name),
      renderDetermination(line),
    ),
  );
  return element(
    'div',
    { class: 'code-card' },
    ...(lines.length === 0 ? [small(withoutDetermination)] : []),
    element('div', { class: lines.length === 1 ? 'answer-lines alone' : 'answer-lines' }, ...lines),
    small(`Prior authorization: ${policy.priorAuthorization}`),
    small(`${formatPolicyDates(policy)} ${policy.title}.`),
    copyButton(code, () => copyText(code, answer, location.origin, remarks), answer),
  );
}

const small = (text: string) => element('p', { class: 'small' }, text);

function copyButton(code: string, format: () => string, answer: Answer): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'small', 'data-copy': code },
    'Copy answer',
  );
  const keys = element('span', { class: 'quiet small keys' }, ' or press Ctrl+C ');
  const done = element('span', { class: 'small', role: 'status' });
  const copy = async (): Promise<string> => {
    // The page may have been open since the day before.
    if (isOver(answer.policy)) return `${describeOver(answer.policy)} Nothing was copied.`;
    try {
      await navigator.clipboard.writeText(format());
      return 'Copied.';
    } catch {
      return 'The browser did not allow copying. Open the page and copy there.';
    }
  };
  button.addEventListener('click', () => void copy().then((words) => (done.textContent = words)));
  return element('p', {}, button, keys, done);
}
