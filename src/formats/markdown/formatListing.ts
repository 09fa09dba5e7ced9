import type { CodeListing } from '../../domain/codes.ts';
import { isDescriptorNote } from '../../domain/descriptors.ts';

/** A code as its policy lists it; words of ours in the place of a descriptor stand in brackets. */
export function formatListing({
  asPrinted,
  descriptor,
  dates,
}: Pick<CodeListing, 'asPrinted' | 'descriptor' | 'dates'>): string {
  const described = isDescriptorNote(descriptor) ? `(${descriptor})` : descriptor;
  return [asPrinted, described, dates?.asPrinted].filter(Boolean).join(' ');
}
