import { followAddress, query, remember } from './address.ts';

/** A picked level is in the address as a filter is, and is answered in words; picked again, it is let go. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-pick-level]')];
const columns = [...document.querySelectorAll<SVGElement>('[data-level-column]')];
const rows = [...document.querySelectorAll<HTMLElement>('[data-levels]')];
const answer = document.querySelector<HTMLElement>('[data-level-answer]');

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const level = link.dataset['pickLevel'] ?? '';
    remember({ level: level === query().get('level') ? '' : level });
  });
}

followAddress(() => {
  const asked = query().get('level') ?? '';
  const picked = links.some(({ dataset }) => dataset['pickLevel'] === asked) ? asked : '';
  for (const link of links) {
    if (link.dataset['pickLevel'] === picked) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const column of columns) {
    const isPicked = column.dataset['levelColumn'] === picked;
    column.toggleAttribute('data-picked', isPicked);
    // On a phone the column may be out of sight.
    const region = column.closest<HTMLElement>('section');
    if (isPicked && region) {
      const { left, width } = column.getBoundingClientRect();
      const middle = region.getBoundingClientRect().left + region.clientWidth / 2;
      region.scrollLeft += left + width / 2 - middle;
    }
  }
  answer?.replaceChildren(...answerFor(picked));
});

/** The words of the row of a level, with the name of the level in them; nothing where none is picked. */
function answerFor(level: string): readonly Node[] {
  const row = rows.find(({ dataset }) => dataset['levels']?.split(' ').includes(level));
  const words = row?.querySelector('td')?.cloneNode(true);
  if (!(words instanceof HTMLElement)) return [];
  for (const name of words.querySelectorAll('[data-level]')) name.textContent = level;
  return [...words.childNodes];
}
