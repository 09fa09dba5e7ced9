import { withoutDetermination } from '../search/codeNotes.ts';
import { copyText } from '../search/copyText.ts';
import type { Result } from '../search/result.ts';
import { element } from './element.ts';
import { getTodayForPayer } from './getTodayForPayer.ts';
import { isOver } from './isOver.ts';
import { renderCopyButton } from './renderCopyButton.ts';
import {
  renderAnswerLines,
  renderBilling,
  renderEndedCard,
  renderPolicyFacts,
  small,
} from './renderPolicyFacts.ts';

/**
 * The answer for a code, in the list itself: both determinations, what the policy says besides, dates. Where the version
 * is over, that is no answer any more: the card says so, and there is nothing to copy.
 */
export function renderCodeCard(
  code: string,
  answer: NonNullable<Result['answer']>,
  remarks?: readonly string[],
): HTMLElement {
  const { policy, coding } = answer;
  if (isOver(policy)) return renderEndedCard(code, policy);
  const copy = () =>
    copyText(code, answer, { origin: location.origin, today: getTodayForPayer(), remarks });
  return element(
    'div',
    { class: 'code-card' },
    ...(coding.lines.length === 0 ? [small(withoutDetermination)] : []),
    renderAnswerLines(coding.lines),
    ...renderPolicyFacts(policy),
    ...renderBilling(policy),
    renderCopyButton(code, policy, copy),
  );
}
