/**
 * Runs in the page: words that cannot be read because they are cut off at the edge of a box, or because other words
 * stand on them. What scrolls is not cut off, and what is hidden from sight on purpose is left out.
 */
export function lostWords(): readonly string[] {
  const lost: string[] = [];
  const name = (element: Element) =>
    `<${element.localName}${element.className && ` class="${element.getAttribute('class')}"`}> “${(element.textContent ?? '').trim().slice(0, 40)}”`;

  const clips = (value: string) => value === 'hidden' || value === 'clip';
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY, clipPath, visibility } = getComputedStyle(element);
    if (clipPath !== 'none' || visibility === 'hidden' || element.closest('svg')) continue;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isCutAcross = clips(overflowX) && scrollWidth > clientWidth + 1;
    const isCutBelow = clips(overflowY) && scrollHeight > clientHeight + 1;
    if (clientWidth > 0 && (isCutAcross || isCutBelow)) lost.push(`cut off: ${name(element)}`);
  }

  interface Line {
    element: Element;
    box: DOMRect;
  }
  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const element = text.parentElement;
    if (!element || !text.textContent?.trim() || element.closest('svg')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (getComputedStyle(element).clipPath !== 'none') continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const region = element.closest('.scroll-region')?.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      // What is scrolled out of its region is not where it is measured.
      const isScrolledOut = region && (box.top < region.top || box.bottom > region.bottom);
      if (box.width > 2 && !isScrolledOut) lines.push({ element, box });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= one.box.bottom) break;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = one.box.bottom - other.box.top;
      // The boxes of neighbouring lines touch; words that cover each other share half a line.
      const isCovered = across > 2 && down > Math.min(one.box.height, other.box.height) / 2;
      if (isCovered) lost.push(`one on the other: ${name(one.element)}, ${name(other.element)}`);
    }
  }
  return [...new Set(lost)];
}

/** Runs in the page: how far the page reaches beyond its window sideways, in pixels. */
export function sidewaysOverflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Runs in the page: adds rules of a reader's own. The content security policy lets a script do that. */
export function addStyles(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}
