import { wordSegments, type Segment } from './wordSegments.ts';

/** One difference between two versions, with the place where it stands. */
export interface Change {
  /** What differs: "Determination for Commercial Products", "Code Q9801". */
  what: string;
  /** The words of both versions as one; of one of them where the other has none. */
  segments: readonly Segment[];
  /** The anchor of the place, and the version that shows it: the earlier one where it has gone. */
  anchor: string;
  in: 'before' | 'after';
}

/** The change of a text with its place in each version; none where it is the same in both. */
export function createChange(
  what: string,
  before: string | undefined,
  after: string | undefined,
  anchors: { before?: string; after?: string } | string,
): readonly Change[] {
  if (before === after || (!before && !after)) return [];
  const { before: old = '', after: now = '' } =
    typeof anchors === 'string' ? { before: anchors, after: anchors } : anchors;
  const isGone = after === undefined || after === '';
  return [
    {
      what,
      segments: wordSegments(before ?? '', after ?? ''),
      anchor: isGone ? old : now,
      in: isGone ? 'before' : 'after',
    },
  ];
}

/** A value that took the place of another: both whole, because a label is not read word by word. */
export function replacement(
  what: string,
  before: string | undefined,
  after: string | undefined,
  anchors: Parameters<typeof createChange>[3],
): readonly Change[] {
  return createChange(what, before, after, anchors).map((change) => ({
    ...change,
    segments: [
      ...(before ? [{ kind: 'removed' as const, text: before }] : []),
      ...(before && after ? [{ kind: 'same' as const, text: ' ' }] : []),
      ...(after ? [{ kind: 'added' as const, text: after }] : []),
    ],
  }));
}

/** The changes in their order, those that follow each other at one place together. */
export function groupChanges(
  changes: readonly Change[],
): readonly (readonly [Change, ...Change[]])[] {
  const places: [Change, ...Change[]][] = [];
  for (const change of changes) {
    const last = places.at(-1);
    const [first] = last ?? [];
    const isThere =
      first?.what === change.what && first.in === change.in && first.anchor === change.anchor;
    if (last && isThere) last.push(change);
    else places.push([change]);
  }
  return places;
}
