import { element } from '../element.ts';
import { findSections } from './sections.ts';

/**
 * On a phone, at the foot of the window: the section before, the contents, the section after.
 * Hidden above the first section. Answers with what tells the bar the current section.
 */
export function startSectionBar(contents: HTMLDetailsElement): (current: number) => void {
  const sections = findSections(contents);
  const previous = element('a', { href: '#main' });
  const all = element('a', { href: '#contents' }, 'Contents');
  const next = element('a', { href: '#main' });
  const bar = element(
    'nav',
    { class: 'section-bar', 'aria-label': 'Page sections', 'data-editorial': '' },
    previous,
    all,
    next,
  );
  bar.hidden = true;
  document.body.append(bar);
  all.addEventListener('click', () => (contents.open = true));

  function lead(link: HTMLAnchorElement, index: number, text: string): void {
    const section = sections[index];
    link.hidden = !section && index >= 0;
    link.href = section?.line.hash ?? '#main';
    link.textContent = section ? text : 'Top';
    const name = section?.line.textContent.trim();
    link.setAttribute('aria-label', name ? `${text}: ${name}` : 'Top of the page');
  }

  return (current) => {
    bar.hidden = current < 0;
    document.documentElement.toggleAttribute('data-section-bar', !bar.hidden);
    lead(previous, current - 1, 'Previous');
    lead(next, current + 1, 'Next section');
  };
}
