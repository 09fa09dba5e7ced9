import { element } from './element.ts';

/** What asks for a date of service, where a page has the place for it; the answer is a new address. */
export function dateOfServiceForm(): HTMLFormElement | undefined {
  const place = document.querySelector<HTMLElement>('[data-date-of-service]');
  if (!place) return undefined;
  const form = element(
    'form',
    { class: 'flex flex-wrap gap-2', 'data-editorial': '' },
    element(
      'label',
      {},
      'On this date of service ',
      element('input', { type: 'date', name: 'on', required: '' }),
    ),
    element('button', { type: 'submit' }, 'Show'),
    element('p', { role: 'status' }),
  );
  place.append(form);
  return form;
}
