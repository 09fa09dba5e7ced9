import { diffArrays } from 'diff';

/** A stretch of words that two texts share, or that only one of them has. */
export interface Segment {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A word, with what holds its parts together ("11|01|2024", "T7-L5"); a run of spaces; any other character. */
const token = /[\p{L}\p{N}]+(?:[|./'’–-][\p{L}\p{N}]+)*|\s+|./gsu;
const tokensOf = (text: string): string[] => text.match(token) ?? [];

/** What stands in place of what, between two stretches that are the same. */
interface Replacement {
  removed: string;
  added: string;
}

/**
 * Two texts as one, word by word: without what was added it is the first, without what was removed
 * the second. Words that take the place of others are kept together, spaces between them included.
 */
export function wordSegments(before: string, after: string): readonly Segment[] {
  const stretches: (string | Replacement)[] = [];
  for (const { added, removed, value } of diffArrays(tokensOf(before), tokensOf(after))) {
    const text = value.join('');
    const last = stretches.at(-1);
    if (!added && !removed) stretches.push(text);
    else if (typeof last === 'object') last[added ? 'added' : 'removed'] += text;
    else stretches.push({ removed: removed ? text : '', added: added ? text : '' });
  }
  return joined(stretches).flatMap((stretch): Segment[] => {
    if (typeof stretch === 'string') return [{ kind: 'same', text: stretch }];
    const { removed, added } = stretch;
    return [
      ...(removed ? [{ kind: 'removed' as const, text: removed }] : []),
      ...(added ? [{ kind: 'added' as const, text: added }] : []),
    ];
  });
}

/** Joins two replacements that only spaces or marks stand between: a reader sees one. */
function joined(stretches: readonly (string | Replacement)[]): readonly (string | Replacement)[] {
  const whole: (string | Replacement)[] = [];
  for (const stretch of stretches) {
    const [first, between] = whole.slice(-2);
    if (
      replaces(stretch) &&
      replaces(first) &&
      typeof between === 'string' &&
      !/[\p{L}\p{N}]/u.test(between)
    ) {
      whole.splice(-2, 2, {
        removed: first.removed + between + stretch.removed,
        added: first.added + between + stretch.added,
      });
    } else whole.push(stretch);
  }
  return whole;
}

const replaces = (stretch: string | Replacement | undefined): stretch is Replacement =>
  typeof stretch === 'object' && stretch.removed !== '' && stretch.added !== '';
