import { copyText } from '../search/copyText.ts';
import { policyDates } from '../search/policyDates.ts';
import type { Result } from '../search/result.ts';
import { determinationMark } from './determinationMark.ts';
import { payerDay } from './payerDay.ts';
import { element } from './element.ts';

type Answer = NonNullable<Result['answer']>;

/** The answer for a code, in the list itself: both determinations, prior authorization, dates. */
export function codeCard(code: string, answer: Answer): HTMLElement {
  const { policy, coding } = answer;
  const isOver = policy.until !== undefined && policy.until < payerDay();
  const warning = element('p', {}, element('strong', {}, 'Another version is in force by now.'));
  const lines = isOver
    ? [warning]
    : coding.lines.map(({ name, determination, label }) =>
        element(
          'div',
          { class: 'answer-line', 'data-determination': determination },
          element('p', { class: 'quiet small' }, name),
          determinationMark(determination, label),
        ),
      );
  return element(
    'div',
    { class: 'code-card' },
    element('div', { class: lines.length === 1 ? 'answer-lines alone' : 'answer-lines' }, ...lines),
    ...(coding.scope ? [element('p', { class: 'small' }, `For: ${coding.scope}`)] : []),
    element('p', { class: 'small' }, `Prior authorization: ${policy.priorAuthorization}`),
    element('p', { class: 'small' }, `${policyDates(policy)} ${policy.title}.`),
    copyButton(code, answer),
  );
}

function copyButton(code: string, answer: Answer): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'small', 'data-copy': code },
    'Copy answer',
  );
  const keys = element('span', { class: 'quiet small keys' }, ' or press Ctrl+C ');
  const done = element('span', { class: 'small', role: 'status' });
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(copyText(code, answer, location.origin)).then(
      () => (done.textContent = 'Copied.'),
      () => (done.textContent = 'The browser did not allow copying. Open the page and copy there.'),
    );
  });
  return element('p', {}, button, keys, done);
}
