import { matches, type Facets } from '../domain/facets.ts';
import { followAddress, query, remember } from './address.ts';
import './foldDetails.ts';

/** Hides what does not match the choice, which stands in the address, and says how much is left. */

const fields = document.querySelector<HTMLFieldSetElement>('[data-filters]');
const status = document.querySelector<HTMLElement>('[data-filter-status]');
const selects = [...(fields?.querySelectorAll('select') ?? [])];
const items = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-facets]')].map(
  (element) => ({
    element,
    facets: JSON.parse(element.dataset['facets'] ?? '{}') as Facets,
  }),
);
const groups = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-filter-group]')];

/** A drawing keeps its place and fades; everything else goes. */
function leaveOut(element: HTMLElement | SVGElement, isOut: boolean): void {
  element.toggleAttribute(element instanceof SVGElement ? 'data-filtered-out' : 'hidden', isOut);
}

function show(): void {
  const asked = query();
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  const wanted = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
  for (const { element, facets } of items) {
    leaveOut(element, !matches(facets, wanted));
  }
  for (const group of groups) {
    const inside = [...group.querySelectorAll('[data-facets]')];
    leaveOut(
      group,
      inside.every((item) => item.matches('[hidden], [data-filtered-out]')),
    );
  }
  const counted = [...document.querySelectorAll('[data-counted]')];
  const shown = counted.filter((item) => !item.matches('[hidden]')).length;
  const isFiltered = selects.some(({ value }) => value !== '');
  const what = fields?.dataset['counts'] ?? '';
  const none = shown === 0 ? `. Remove a filter, or select “Clear filters”.` : '';
  if (status) {
    status.textContent = isFiltered ? `${shown} of ${counted.length} ${what} shown${none}` : '';
  }
}

if (fields) {
  fields.disabled = false;
  fields.addEventListener('change', () => {
    remember(Object.fromEntries(selects.map(({ name, value }) => [name, value])));
  });
  fields.querySelector('button')?.addEventListener('click', () => {
    remember(Object.fromEntries(selects.map(({ name }) => [name, ''])));
  });
  followAddress(show);
}
