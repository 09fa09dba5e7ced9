import { copyDeviceText } from '../search/copyText.ts';
import type { Result } from '../search/result.ts';
import type { PolicyEntity } from '../search/entityData.ts';
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

/** What the policies answer for a device, a card each; of one that they only mention, links to them and no answer. */
export function renderDeviceCards(
  { name, policies, isMentionOnly }: NonNullable<Result['device']>,
  remarks?: readonly string[],
): readonly HTMLElement[] {
  return isMentionOnly
    ? policies.map(({ url, title }) => small(element('a', { href: url }, title)))
    : policies.map((policy) => renderDeviceCard(name, policy, remarks));
}

function renderDeviceCard(
  name: string,
  policy: PolicyEntity,
  remarks?: readonly string[],
): HTMLElement {
  const { statement } = policy;
  if (isOver(policy) || !statement) return renderEndedCard(name, policy);
  const copy = () =>
    copyDeviceText(name, policy, statement, {
      ...{ origin: location.origin, today: getTodayForPayer(), remarks },
    });
  return element(
    'div',
    { class: 'code-card' },
    renderAnswerLines(statement.lines),
    small(statement.devices),
    ...renderPolicyFacts(policy),
    // Several devices often have one policy: its long sentences would push the names apart.
    element(
      'details',
      { class: 'small' },
      element('summary', {}, 'Billing and benefits'),
      ...renderBilling(policy),
    ),
    renderCopyButton(name, policy, copy),
  );
}
