import type { DeviceRecord } from '../records.ts';

/** One fact of one device in the comparison. With nothing but `of`, the policy does not state it for these. */
export interface ComparedFact {
  /** The levels or the population that it belongs to, where a device has several. */
  of?: string;
  /** In the policy's words. */
  words?: string;
  /** In ours: "510(k)", "setting not stated". */
  ours?: string;
  /** The device that it names, as its predicate. */
  device?: DeviceRecord;
  /** A reference that names it, by its bibliography and number; the title tells several bibliographies apart. */
  reference?: { bibliography: string; title: string | null; number: number };
}

/** A row of the comparison: a cell a device, empty where the policy does not state it. */
export interface ComparedRow {
  heading: string;
  cells: readonly (readonly ComparedFact[])[];
}

/** Rows under a common heading. The heading is the first of them and has facts of its own. */
export type ComparedGroup = readonly [head: ComparedRow, ...rows: ComparedRow[]];

/** Whether the policy states the fact of a row for any device. */
export const isStated = ({ cells }: ComparedRow): boolean =>
  cells.some((facts) => facts.length > 0);
