/** Fields whose text a page takes from its address, and the name it has there. */
const fields = [
  { field: '#check-codes', name: 'codes', part: 'hash' },
  { field: '#search-site', name: 'q', part: 'hash' },
  { field: '#search-everywhere', name: 'typed', part: 'hash' },
  { field: 'input[name="on"]', name: 'on', part: 'search' },
] as const;

/**
 * Adds what a reader has typed to the address of a page, where the page reads it when it is loaded again. Lists and
 * words stand behind "#", which no browser sends. Nothing is stored.
 */
export function addTypedText(url: URL, page: ParentNode): URL {
  const hash = new URLSearchParams(url.hash.includes('=') ? url.hash.slice(1) : '');
  for (const { field, name, part } of fields) {
    for (const { value } of page.querySelectorAll<HTMLInputElement>(field)) {
      if (value.trim() === '') continue;
      if (part === 'hash') hash.set(name, value);
      else url.searchParams.set(name, value);
    }
  }
  if (`${hash}` !== '') url.hash = `${hash}`;
  return url;
}
