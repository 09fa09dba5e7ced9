import type { Result } from '../search/result.ts';
import { element } from './element.ts';
import { renderAnswers } from './renderAnswerCard.ts';

const kindNames: Readonly<Record<string, { one: string; many: string }>> = {
  code: { one: 'Code', many: 'Codes' },
  device: { one: 'Device', many: 'Devices' },
  policy: { one: 'Policy', many: 'Policy text' },
  reference: { one: 'Reference', many: 'References' },
};

/** The heading above the results of one kind. */
export const renderKindHeading = (kind: string) => kindNames[kind]?.many ?? kind;

/** A result as a list item: its link first, then what it is, what a policy answers for it, and why it is there. */
export function renderResultItem(result: Result): HTMLLIElement {
  const { kind, url, title, subtitle, why, excerpt, answers, mentionedIn = [], remarks } = result;
  const item = element(
    'li',
    { class: 'result' },
    element('a', { href: url, 'data-result': kind }, title),
    ' ',
    element('span', { class: 'kind' }, kindNames[kind]?.one ?? kind),
  );
  if (subtitle) item.append(element('p', { class: 'small quiet' }, subtitle));
  for (const policy of mentionedIn) {
    item.append(element('p', { class: 'small' }, element('a', { href: policy.url }, policy.title)));
  }
  if (answers && kind === 'device') item.append(...renderAnswers(answers, remarks));
  if (why) item.append(element('p', { class: 'small' }, `Matches ${why.field}: ${why.text}`));
  if (excerpt) {
    const words = excerpt.flatMap(({ text, matched }) => [
      matched ? element('mark', {}, text) : text,
      ' ',
    ]);
    item.append(element('p', { class: 'small font-source' }, ...words));
  }
  if (answers && kind !== 'device') item.append(...renderAnswers(answers, remarks));
  return item;
}
