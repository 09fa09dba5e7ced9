import { element } from './element.ts';

/** What asks for a date of service, where a page has the place for it; the answer is a new address. */
export function dateOfServiceForm(): HTMLFormElement | undefined {
  const place = document.querySelector<HTMLElement>('[data-date-of-service]');
  if (!place) return undefined;
  const form = element(
    'form',
    { class: 'flex flex-wrap items-end gap-2', 'data-editorial': '' },
    // On a phone the field stands below its name and the button beside it, so that little room is kept for them.
    element(
      'label',
      { class: 'max-sm:min-w-0 max-sm:flex-1' },
      'On this date of service ',
      element('input', { type: 'date', name: 'on', required: '', class: 'max-sm:w-full' }),
    ),
    element('button', { type: 'submit' }, 'Show'),
    element('p', { role: 'status', class: 'max-sm:basis-full' }),
  );
  place.append(form);
  return form;
}
