import type { Answer } from '../domain/answers/answer.ts';
import { getDetermination } from '../domain/answers/sentences/labelAnswer.ts';
import { benefitsHeading, billingQuestion, billingUnknown } from '../domain/memberBilling.ts';
import {
  describeAnswer,
  describeRequirements,
  describeComing,
  describeDates,
  describeNoAnswer,
  describePlaces,
  formatPolicyDates,
  getSentence,
  getSharedSentence,
  groupByLine,
  listStatements,
  type LineAnswers,
} from '../search/cardWords.ts';
import type { AnswerCard, SubjectAnswers } from '../search/subjectAnswers.ts';
import { element } from './element.ts';
import { renderCopyButton } from './renderCopyButton.ts';
import { renderDetermination } from './renderDetermination.ts';

/** What the policies say of a code or a device: a card for each version that answers, and what is missing. */
export function renderAnswers(
  subject: SubjectAnswers,
  remarks?: readonly string[],
): readonly HTMLElement[] {
  const without = describeNoAnswer(subject);
  return [
    ...subject.cards.map((card) => renderCard(card, subject.name, remarks)),
    ...(without.length > 0
      ? [element('div', { class: 'code-card' }, ...without.map((sentence) => small(sentence)))]
      : []),
  ];
}

function renderCard(card: AnswerCard, name: string, remarks?: readonly string[]): HTMLElement {
  const { answers, devices } = card;
  const [first] = answers;
  const { policy, payer } = first;
  const shared = getSharedSentence(answers);
  const lines = groupByLine(answers);
  const billing = renderBilling(first);
  return element(
    'div',
    { class: 'code-card' },
    ...describeDates(card).map((sentence) => small(sentence)),
    element(
      'div',
      { class: lines.length === 1 ? 'answer-lines alone' : 'answer-lines' },
      ...lines.map((line) => renderLine(line, shared === null)),
    ),
    ...(shared === null ? [] : [small(quote(shared))]),
    ...[
      devices,
      ...describePlaces(card),
      ...describeRequirements(card),
      ...describeComing(card.coming),
    ]
      .filter(Boolean)
      .map((sentence) => small(sentence)),
    small(
      `${formatPolicyDates(first)} `,
      element('a', { href: policy.permanentUrl }, policy.title),
      `. ${payer.name}.`,
    ),
    // Several devices often have one policy: its long sentences would push the names apart.
    ...(first.subject.kind === 'code'
      ? billing
      : [
          element(
            'details',
            { class: 'small' },
            element('summary', {}, 'Billing and benefits'),
            ...billing,
          ),
        ]),
    renderCopyButton({ name, card, remarks }),
  );
}

/** A line of business with what is decided for it, and the sentence, where each answer has its own. */
function renderLine({ name, answers }: LineAnswers, hasSentences: boolean): HTMLElement {
  const [tone, ...others] = new Set(answers.map(getTone));
  return element(
    'div',
    { class: 'answer-line', ...(tone && others.length === 0 && { 'data-determination': tone }) },
    element('p', { class: 'quiet small' }, name),
    ...answers.flatMap((answer) => [
      renderDetermination(answer),
      ...(hasSentences && getSentence(answer) ? [small(quote(getSentence(answer)))] : []),
      ...[...describeAnswer(answer), ...listStatements(answer)].map((sentence) => small(sentence)),
    ]),
  );
}

const getTone = (answer: Answer) => getDetermination(answer) ?? 'elsewhere';

/** What a policy says of billing the member and of benefits, in its own words. */
const renderBilling = ({ billing, benefits }: Answer): readonly HTMLElement[] => [
  ...(billing ? [small(`${billingQuestion} `, quote(billing), ` ${billingUnknown}`)] : []),
  ...(benefits ? [small(`${benefitsHeading}: `, quote(benefits))] : []),
];

/** A small paragraph of a card. */
const small = (...content: readonly (Node | string)[]) =>
  element('p', { class: 'small' }, ...content);

/** The policy's own words, in quotation marks and in its typeface. */
const quote = (words: string) => element('span', { class: 'font-source' }, `“${words}”`);
