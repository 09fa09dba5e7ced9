import { followAddress, query } from './address.ts';

/**
 * Closes what says in words what a drawing shows, unless the address leads into it; a list that is filtered opens.
 * Without this script it is open.
 */
for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-folded]')) {
  details.open = details.querySelector(':target') !== null;
  if (details.dataset['folded'] === 'list')
    followAddress(() => (details.open ||= query().toString() !== ''));
}
