import { readRecordBody } from '../catalog.ts';
import { openStatus } from '../domain/fdaStatus.ts';
import type { RegulatoryEntry } from '../domain/records.ts';

/** What an entry leaves open of its FDA status, by its own words. */
export const getOpenStatus = (entry: RegulatoryEntry): string | undefined =>
  openStatus(entry, readRecordBody(entry));
