import type { RegulatoryEntry } from './records.ts';
import { pathwayLabels } from './vocabulary.ts';

/** What an entry states of FDA status in short: "510(k) K152416, 2016". */
export const statusInShort = ({ pathway, submission, year }: RegulatoryEntry): string =>
  [[pathway && pathwayLabels[pathway], submission].filter(Boolean).join(' '), year]
    .filter(Boolean)
    .join(', ');

/**
 * What an entry leaves open that names no agency: "The policy says “was approved” and names no agency,
 * number or pathway." Undefined where the entry's words name FDA.
 */
export function openStatus(
  { wordAsPrinted, submission, pathway }: RegulatoryEntry,
  words: string,
): string | undefined {
  if (/\bFDA\b|food and drug administration/i.test(words)) return undefined;
  const phrase = new RegExp(
    `\\b(?:was|were|is|are|has been|have been) ${RegExp.escape(wordAsPrinted)}\\b`,
  ).exec(words);
  const unnamed = ['agency', ...(submission ? [] : ['number']), ...(pathway ? [] : ['pathway'])];
  const [last = '', ...others] = unnamed.toReversed();
  const list = [others.toReversed().join(', '), last].filter(Boolean).join(' or ');
  return `The policy says “${phrase?.[0] ?? wordAsPrinted}” and names no ${list}.`;
}
