import type { BlockContent } from 'mdast';
import { listCodes } from '../../domain/codes.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { formatListing } from './formatListing.ts';
import { heading, list, paragraph } from './nodes.ts';
import { ours } from './ours.ts';

/** The coding groups of a version; codes that stand in an attachment are no words of the policy. */
export function formatCodingWords(version: PolicyVersion): readonly BlockContent[] {
  const listings = listCodes(version).values();
  return version.codingGroups.flatMap((group) => {
    const { heading: printed, text: sentence, attachment, codes } = group;
    const rows = [...listings.take(codes.length)].map(formatListing);
    return [
      ...(printed === null ? [] : [heading(4, printed)]),
      ...[sentence, attachment?.asPrinted].flatMap((text) => (text ? [paragraph(text)] : [])),
      ...(attachment && rows.length > 0 ? [heading(4, `Codes of the attachment ${ours}`)] : []),
      ...(rows.length > 0 ? [list(rows)] : []),
    ];
  });
}
