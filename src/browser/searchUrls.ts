import type { ListUrls } from './renderResultNotes.ts';
import type { SearchUrls } from './search.ts';

/** The addresses that a page gives its scripts, on the search form of the header. */
export function searchUrls(form: HTMLElement): SearchUrls & { lists: ListUrls } {
  const url = (name: string) => form.dataset[name] ?? '';
  return {
    entities: url('entities'),
    references: url('references'),
    pagefind: url('pagefind'),
    lists: { codes: url('codes'), devices: url('devices'), policies: url('policies') },
  };
}
