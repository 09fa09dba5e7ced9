import { element } from './element.ts';

/**
 * The link leads to the whole table as a file. Where JavaScript runs, the file holds the rows that
 * are shown, in the order in which they are shown: lines of that same file, chosen.
 */

const link = document.querySelector<HTMLAnchorElement>('a[data-export]');

async function exportShown(address: string): Promise<void> {
  // Reading the text takes away the mark by which spreadsheets know UTF-8; it is put back below.
  const whole = await (await fetch(address)).text();
  const [header = '', ...lines] = whole.split('\r\n');
  const shown = [...document.querySelectorAll<HTMLElement>('[data-row]:not([hidden])')].map(
    ({ dataset }) => lines[Number(dataset['row'])] ?? '',
  );
  const file = new Blob(['\uFEFF', [header, ...shown, ''].join('\r\n')], { type: 'text/csv' });
  const href = URL.createObjectURL(file);
  element('a', { href, download: address.split('/').at(-1) ?? '' }).click();
  // The browser reads the file after the click; an address that is gone by then is an empty file.
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}

link?.addEventListener('click', (event) => {
  event.preventDefault();
  exportShown(link.href).catch(() => {
    location.assign(link.href);
  });
});
