/**
 * The first script of a page withholds its answer where a date of service is asked for (`FirstScript.astro`).
 * Here is how the answer comes back, or why it does not.
 */
const { dataset } = document.documentElement;

/** Shows a sentence in place of everything that answers; the link leads to the page as of today, or where it is told. */
export function withholdAnswer(sentence: string, link?: { href: string; text: string }): void {
  dataset['withheld'] = '';
  const place = document.querySelector('.withheld');
  const anchor = place?.querySelector('a');
  if (!place || !anchor) return;
  if (link) {
    anchor.href = link.href;
    anchor.textContent = link.text;
  }
  place.setAttribute('role', 'status');
  place.replaceChildren(sentence, ' ', anchor);
}

/** Shows what the page answers. The address may name a part of it, which could not be scrolled to before. */
export function showAnswer(): void {
  if (dataset['withheld'] === undefined) return;
  delete dataset['withheld'];
  if (location.hash && scrollY === 0) {
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
}
