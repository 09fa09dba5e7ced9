import type { Reference } from '../../schemas/reference.ts';
import { idFrom } from '../devices/names.ts';

/** What an id is made of: first author and year. */
function baseId({ author: [first], issued }: Omit<Reference, 'id'>): string {
  const name =
    first === undefined
      ? ''
      : 'literal' in first
        ? first.literal.replace(/ \p{Lu}{1,4}\b.*$/u, '').slice(0, 40)
        : `${first['non-dropping-particle'] ?? ''} ${first.family}`;
  return `${idFrom(name) || 'reference'}-${issued['date-parts'][0][0]}`;
}

/**
 * Gives each citation its id: first author and year; where two would share one, the first word of
 * the title as well. A work that another bibliography holds keeps the id it has there.
 */
export function withIds(
  citations: readonly Omit<Reference, 'id'>[],
  heldId: (citation: Omit<Reference, 'id'>) => string | undefined,
): readonly Reference[] {
  const times = Map.groupBy(citations.map(baseId), (id) => id);
  const taken = new Set<string>();
  return citations.map((citation) => {
    const base = baseId(citation);
    const word = idFrom(citation.title.split(' ')[0] ?? '');
    const own = (times.get(base)?.length ?? 0) > 1 && word ? `${base}-${word}` : base;
    const held = heldId(citation);
    const wanted = held && !taken.has(held) ? held : own;
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return { id, ...citation };
  });
}
