import type { DeviceRecord, RegulatoryEntry } from '../../domain/records.ts';

/** A regulatory entry with its words as HTML. */
export interface RenderedEntry {
  entry: RegulatoryEntry;
  device: DeviceRecord;
  html: string;
}
