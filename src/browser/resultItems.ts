import type { Result } from '../search/result.ts';
import { renderCodeCard } from './renderCodeCard.ts';
import { renderDeviceCards } from './renderDeviceCard.ts';
import { element } from './element.ts';

const kindNames: Readonly<Record<string, { one: string; many: string }>> = {
  code: { one: 'Code', many: 'Codes' },
  device: { one: 'Device', many: 'Devices' },
  policy: { one: 'Policy', many: 'Policies and their sections' },
  reference: { one: 'Reference', many: 'References' },
};

/** The heading above the results of one kind. */
export const renderKindHeading = (kind: string) => kindNames[kind]?.many ?? kind;

/** A result as a list item: its link first, then what it is, what a policy answers for it, and why it is there. */
export function renderResultItem(result: Result): HTMLLIElement {
  const { kind, url, title, subtitle, why, excerpt, answer, device, remarks } = result;
  const item = element(
    'li',
    { class: 'result' },
    element('a', { href: url, 'data-result': kind }, title),
    ' ',
    element('span', { class: 'kind' }, kindNames[kind]?.one ?? kind),
  );
  if (subtitle) item.append(element('p', { class: 'small quiet' }, subtitle));
  if (device) item.append(...renderDeviceCards(device, remarks));
  if (why) item.append(element('p', { class: 'small' }, `Matches ${why.field}: ${why.text}`));
  if (excerpt) {
    const words = excerpt.flatMap(({ text, matched }) => [
      matched ? element('mark', {}, text) : text,
      ' ',
    ]);
    item.append(element('p', { class: 'small font-source' }, ...words));
  }
  if (answer) item.append(renderCodeCard(title, answer, remarks));
  return item;
}
