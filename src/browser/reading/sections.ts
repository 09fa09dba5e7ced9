/** A section of the page: its line in the contents and its heading. */
export interface Section {
  line: HTMLAnchorElement;
  heading: HTMLElement;
}

/** The sections that the contents list, in their order. */
export function findSections(contents: Element): readonly Section[] {
  return [...contents.querySelectorAll<HTMLAnchorElement>('li a')].flatMap((line) => {
    const heading = document.getElementById(line.hash.slice(1));
    return heading ? [{ line, heading }] : [];
  });
}

/**
 * Marks in the contents the section that is being read, the last whose heading has come to the
 * upper part of the window, and tells its place among the sections: -1 above the first.
 */
export function followSections(contents: Element, tell: (current: number) => void): void {
  const sections = findSections(contents);
  const show = () => {
    const line = innerHeight * 0.3;
    const current = sections.findLastIndex(
      ({ heading }) => heading.getBoundingClientRect().top <= line,
    );
    sections.forEach((section, index) => {
      if (index === current) section.line.setAttribute('aria-current', 'true');
      else section.line.removeAttribute('aria-current');
    });
    tell(current);
  };
  // What is above the line is inside, however far up: every heading that crosses it is told of.
  const observer = new IntersectionObserver(show, { rootMargin: '9999999px 0px -70% 0px' });
  for (const { heading } of sections) observer.observe(heading);
}
