import type { CitationTail } from '../../domain/citationForm.ts';
import type { Reference } from '../schemas/reference.ts';

/** A field of a reference that its citation contradicts. */
export interface Slip {
  path: (string | number)[];
  found: string;
  cure: string;
}

/** Journal, volume, issue, pages, date and kind of a reference against the words behind its title. */
export function* compareTail(reference: Reference, tail: CitationTail): Iterable<Slip> {
  const plain = (value: string | undefined) =>
    value?.replaceAll('–', '-').replaceAll('.', '').replace('- ', '-');
  const given = {
    journal: reference['container-title'],
    volume: reference.volume,
    issue: reference.issue,
    page: reference.page,
  };
  for (const key of ['journal', 'volume', 'issue', 'page'] as const) {
    const [value, stated] = [given[key], tail[key]];
    if (plain(value) === plain(stated)) continue;
    const name = key === 'journal' ? 'container-title' : key;
    const what = value === undefined ? `no ${name}` : `${name} is "${value}"`;
    const found = `${what}, but the source ${stated === undefined ? 'gives none' : `says "${stated}"`}`;
    yield { path: [name], found, cure: stated === undefined ? 'remove it' : `write "${stated}"` };
  }
  const parts = reference.issued['date-parts'][0];
  if (parts.join() !== tail.issued.join()) {
    const found = `issued is [${parts.join(', ')}], but the source says "${tail.date}"`;
    yield {
      path: ['issued'],
      found,
      cure: `write [${tail.issued.join(', ')}]: exactly as precise as the source`,
    };
  }
  if (reference.type !== 'article-journal') {
    const found = `type is "${reference.type}", but the source cites an article`;
    yield { path: ['type'], found, cure: 'write article-journal' };
  }
}
