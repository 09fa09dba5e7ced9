import { element } from './element.ts';

/** Gives the reader a text that `formatCsv` wrote as a file of this name. */
export function downloadCsv(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  element('a', { href, download: name }).click();
  // The browser reads the file after the click; an address that is gone by then is an empty file.
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}
