import { billingQuestion, billingUnknown } from '../domain/memberBilling.ts';
import { describeOver } from '../search/formatAnnouncement.ts';
import type { LineOfCard, PolicyEntity } from '../search/entityData.ts';
import { formatPolicyDates } from '../search/formatPolicyDates.ts';
import { renderDetermination } from './renderDetermination.ts';
import { element } from './element.ts';

/** A small paragraph of a card. */
export const small = (...content: readonly (Node | string)[]) =>
  element('p', { class: 'small' }, ...content);

/** What goes below every answer of a policy: its requirements, its dates, the health plan. */
export const renderPolicyFacts = (policy: PolicyEntity): readonly HTMLElement[] => [
  small(`Prior authorization: ${policy.priorAuthorization}`),
  small(`${formatPolicyDates(policy)} ${policy.title}. ${policy.owner}.`),
];

/** What a policy says of billing the member and of benefits, in its own words. */
export const renderBilling = (policy: PolicyEntity): readonly HTMLElement[] => [
  ...(policy.billing
    ? [small(`${billingQuestion} `, quote(policy.billing), ` ${billingUnknown}`)]
    : []),
  small(quote(policy.coverage)),
];

/** The policy's own words, in quotation marks and in its typeface. */
export const quote = (words: string) => element('span', { class: 'font-source' }, `“${words}”`);

/** Each line of business with what is decided for it, and the sentence, where each line has its own. */
export function renderAnswerLines(
  lines: readonly (LineOfCard & { sentence?: string })[],
): HTMLElement {
  const rendered = lines.map((line) =>
    element(
      'div',
      { class: 'answer-line', 'data-determination': line.determination ?? 'elsewhere' },
      element('p', { class: 'quiet small' }, line.name),
      renderDetermination(line),
      ...(line.sentence ? [small(quote(line.sentence))] : []),
    ),
  );
  const attributes = { class: lines.length === 1 ? 'answer-lines alone' : 'answer-lines' };
  return element('div', attributes, ...rendered);
}

/** The card of an answer that another version has taken the place of. */
export const renderEndedCard = (name: string, policy: PolicyEntity): HTMLElement =>
  element(
    'div',
    { class: 'code-card' },
    element('p', {}, element('strong', {}, describeOver(policy))),
    small(`Open the page of ${name} for its answer.`),
    small(`${policy.title}.`),
  );
