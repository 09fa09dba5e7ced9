import type { Reading } from '../content/schemas/reading.ts';
import type { Records } from './records.ts';

/** A reading with its policy and its place: which record prints the words, and how far down in it. */
export type SourceNote = { reading: Reading; policy: string } & (
  | { place: 'policy'; version: string; title: string }
  | { place: 'entry'; entry: string; device: string }
  | { place: 'reference'; bibliography: string; number: number }
);

/**
 * Every reading of the records, once: those of the policies, then entries, then references. A record that versions of
 * several policies list belongs to the last of these in the given order.
 */
export function listSourceNotes(records: Records): readonly SourceNote[] {
  const policyOf = new Map(
    records.policies.flatMap(({ policy, regulatory, bibliography }) =>
      [...regulatory, ...(bibliography ? [bibliography] : [])].map((id) => [id, policy] as const),
    ),
  );
  const ofListed = (id: string) => {
    const policy = policyOf.get(id);
    if (policy === undefined) throw new Error(`No policy lists the record "${id}"`);
    return policy;
  };
  return [
    ...latest(
      records.policies.flatMap(({ id, policy, readings, title }) =>
        readings.map((reading) => ({
          reading,
          policy,
          place: 'policy' as const,
          version: id,
          title,
        })),
      ),
    ),
    ...records.regulatory.flatMap(({ readings, id, device }) =>
      readings.map((reading) => ({
        reading,
        policy: ofListed(id),
        place: 'entry' as const,
        entry: id,
        device,
      })),
    ),
    ...records.references.flatMap(({ id, references }) =>
      references.flatMap(({ readings }, index) =>
        readings.map((reading) => ({
          reading,
          policy: ofListed(id),
          place: 'reference' as const,
          bibliography: id,
          number: index + 1,
        })),
      ),
    ),
  ];
}

/** Versions may share a reading: its note leads to the latest of them. */
function latest<Note extends { reading: Reading }>(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [note.reading.id, note])).values()];
}

/** The notes of one policy, of its entries and of its references, at an address of their own. */
export interface SourceNotePage {
  /** Null for the one page that holds the notes of all policies. */
  policy: string | null;
  notes: readonly SourceNote[];
}

/** So many notes stand on one page: about 80 KB of HTML. */
export const notesOnPage = 200;

/** The pages of the notes: one while all fit on it, else one for each policy. */
export function sourceNotePages(notes: readonly SourceNote[]): readonly SourceNotePage[] {
  if (notes.length <= notesOnPage) return [{ policy: null, notes }];
  return [...Map.groupBy(notes, ({ policy }) => policy)].map(([policy, ofPolicy]) => ({
    policy,
    notes: ofPolicy,
  }));
}
