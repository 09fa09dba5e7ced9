import { element } from '../element.ts';
import { findSections } from './sections.ts';

/**
 * Beside each heading a link to its section, which copies its address. Heading and link stand in
 * a box of their own, so that the heading keeps its name and its place.
 */
export function addSectionLinks(contents: Element): void {
  for (const { heading } of findSections(contents)) {
    const name = heading.textContent.trim();
    const link = element(
      'a',
      { class: 'section-link', href: `#${heading.id}`, 'aria-label': `Copy link to ${name}` },
      'Copy link',
    );
    const done = element('span', { class: 'section-copied', role: 'status' });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      void navigator.clipboard.writeText(link.href).then(
        () => (done.textContent = 'Copied'),
        () =>
          (done.textContent = "Couldn't copy. Copy the address from your browser's address bar."),
      );
    });
    link.addEventListener('blur', () => (done.textContent = ''));
    const box = element('div', { class: 'section-head' });
    heading.replaceWith(box);
    box.append(heading, element('span', { 'data-editorial': '' }, done, link));
  }
}
