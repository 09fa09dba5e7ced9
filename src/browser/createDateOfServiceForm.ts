import { FIRST_DAY, LAST_DAY } from '../domain/parseDay.ts';
import { element } from './element.ts';

/** What asks for a date of service, where a page has the place for it; the answer is a new address. */
export function createDateOfServiceForm(): HTMLFormElement | undefined {
  const place = document.querySelector<HTMLElement>('[data-date-of-service]');
  if (!place) return undefined;
  const existing = place.querySelector('form');
  if (existing) return existing;
  const form = element(
    'form',
    { 'data-editorial': '' },
    element(
      'label',
      {},
      'Check a date of service ',
      element('input', { type: 'date', name: 'on', min: FIRST_DAY, max: LAST_DAY, required: '' }),
    ),
    element('button', { type: 'submit' }, 'Check'),
    element('p', { role: 'status' }),
  );
  place.append(form);
  return form;
}
