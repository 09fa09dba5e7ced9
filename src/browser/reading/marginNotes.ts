import { element } from '../element.ts';
import { findExplanation, type Explanation } from './explanation.ts';

/**
 * Notes on the words of a source: a term, a source note, a reference. A note opens where the mouse
 * rests on the link, the link has the focus, or a finger taps it once; it stands in the margin, or
 * where there is none at the foot of the window, and never over its words. It stays until another
 * opens, the reader leaves it with Escape or the button, or clicks elsewhere.
 */

const restingTime = 150;
const marginWidth = 256;
const selector = '.source-words :is(a.term, a.reading, a.citation)';

const note = element('aside', {
  class: 'margin-note',
  id: 'margin-note',
  role: 'note',
  'data-editorial': '',
});
/** What the note says, without its link and its button: that is read as the description of its words. */
const textId = 'margin-note-text';
let trigger: HTMLAnchorElement | undefined;

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;

function close(returns: boolean): void {
  if (!trigger) return;
  const left = trigger;
  trigger = undefined;
  outOfSight.unobserve(left);
  left.removeAttribute('aria-describedby');
  if (returns && note.contains(document.activeElement)) left.focus();
  // eslint-disable-next-line site/supported-apis -- `startMarginNotes` tests for popovers
  note.hidePopover();
}

function fill(link: HTMLAnchorElement, { title, lines, nodes = [] }: Explanation): void {
  const shut = element('button', { type: 'button' }, 'Close');
  shut.addEventListener('click', () => {
    close(true);
  });
  const place = link.matches('.term') ? 'Glossary' : 'All notes on the original';
  const more = link.matches('.citation') ? 'References' : place;
  note.replaceChildren(
    element(
      'div',
      { id: textId },
      element('p', {}, element('strong', {}, title)),
      ...lines.map((line) => element('p', {}, line)),
      ...(nodes.length > 0 ? [element('p', { class: 'font-source' }, ...nodes)] : []),
    ),
    element('p', { class: 'margin-note-ways' }, element('a', { href: link.href }, more), shut),
  );
}

/** In the margin beside its line if there is room, else at the end of the window that is far off. */
function place(link: HTMLAnchorElement): void {
  const words = (link.closest('p, li, td, h1, h2, h3') ?? link).getBoundingClientRect();
  const line = link.getBoundingClientRect();
  const hasMargin = document.documentElement.clientWidth - words.right >= marginWidth + 48;
  note.dataset['place'] = hasMargin ? 'margin' : line.top > innerHeight / 2 ? 'head' : 'foot';
  note.style.left = hasMargin ? `${words.right + scrollX + 24}px` : '';
  note.style.top = hasMargin ? `${line.top + scrollY - 8}px` : '';
}

/** Opens the note of a link; false where there is none, as where its file does not arrive. */
async function open(link: HTMLAnchorElement): Promise<boolean> {
  if (link === trigger) return true;
  close(false);
  trigger = link;
  const explanation = await findExplanation(link).catch(() => undefined);
  if (trigger !== link) return true;
  if (!explanation) {
    trigger = undefined;
    return false;
  }
  fill(link, explanation);
  place(link);
  link.setAttribute('aria-describedby', textId);
  // eslint-disable-next-line site/supported-apis -- `startMarginNotes` tests for popovers
  note.showPopover({ source: link });
  outOfSight.observe(link);
  return true;
}

/** A note of the window's end says nothing any more once its words are out of sight. */
const outOfSight = new IntersectionObserver((seen) => {
  if (seen.some(({ target, isIntersecting }) => target === trigger && !isIntersecting)) close(true);
});

export function startMarginNotes(): void {
  if (!('popover' in note)) return;
  // eslint-disable-next-line site/supported-apis -- `startMarginNotes` tests for popovers
  note.popover = 'manual';
  document.body.append(note);
  let resting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    clearTimeout(resting);
    const link = linkAt(target);
    if (link && pointerType === 'mouse') resting = setTimeout(() => void open(link), restingTime);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) void open(link);
    else if (target instanceof Node && !note.contains(target)) close(false);
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    if (link && isTap && link !== trigger) {
      event.preventDefault();
      void open(link).then((isOpen) => {
        if (!isOpen) location.assign(link.href);
      });
    } else if (!link && event.target instanceof Node && !note.contains(event.target)) close(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(true);
  });
}
