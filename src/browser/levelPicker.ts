import { followAddress, query, remember } from './address.ts';

/** A level that is picked stands in the address as a filter does; picked again, it is let go. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-pick-level]')];
const columns = [...document.querySelectorAll<SVGElement>('[data-level-column]')];
const answers = [...document.querySelectorAll<HTMLElement>('[data-levels]')];

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const level = link.dataset['pickLevel'] ?? '';
    remember({ level: level === query().get('level') ? '' : level });
  });
}

followAddress(() => {
  const asked = query().get('level');
  const picked = links.find(({ dataset }) => dataset['pickLevel'] === asked) && asked;
  for (const link of links) {
    if (link.dataset['pickLevel'] === picked) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const column of columns) {
    column.toggleAttribute('data-picked', column.dataset['levelColumn'] === picked);
  }
  for (const answer of answers) {
    answer.hidden = Boolean(picked) && !answer.dataset['levels']?.split(' ').includes(picked ?? '');
  }
});
