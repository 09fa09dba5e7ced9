import { followAddress, query } from './address.ts';

/** Opens the list below the drawing when it is filtered: its lines say what is left. */
followAddress(() => {
  const list = document.querySelector<HTMLDetailsElement>('details[data-folded]');
  if (list && query().toString() !== '') list.open = true;
});
