import { openStatus } from '../../domain/fdaStatus.ts';
import type { DeviceRecord, PolicyVersion, RegulatoryEntry } from '../../domain/records.ts';
import {
  fdaStatusFromPolicy,
  intendedUseSentence,
  notStated,
  pathwayLabels,
} from '../../domain/vocabulary.ts';
import { absoluteUrl, deviceUrl, policyVersionUrl } from '../../urls.ts';
import { heading, list, markdown, paragraph, quotation } from './nodes.ts';
import { answerLines } from './formatPolicyMarkdown.ts';
import { formatEntryWords } from './formatPolicyWords.ts';

/** A device with the policies that name it and the words of its regulatory entries. */
export interface DeviceWords {
  device: DeviceRecord;
  policies: readonly PolicyVersion[];
  entries: readonly { entry: RegulatoryEntry; body: string }[];
}

/** The page of a device as Markdown: notices, coverage, then the regulatory entries verbatim. */
export function formatDeviceMarkdown({ device, policies, entries }: DeviceWords): string {
  const notices = [...new Set(policies.map(({ notice }) => notice))];
  return markdown([
    ...notices.map(quotation),
    heading(1, device.name),
    list([
      `Also called: ${device.aliases.join(', ') || 'none'}`,
      `Manufacturer: ${device.maker ?? notStated}`,
      absoluteUrl(deviceUrl(device.id)),
    ]),
    ...policies.flatMap((version) => [
      heading(
        2,
        device.mentionOnly
          ? `Mentioned only, in: ${version.title}`
          : `Coverage summary: ${version.title}`,
      ),
      list([...answerLines(version), absoluteUrl(policyVersionUrl(version.id))]),
    ]),
    heading(2, fdaStatusFromPolicy),
    paragraph(`FDA clearance does not mean coverage. ${intendedUseSentence}`),
    ...(entries.length === 0 ? [paragraph('The policy gives no FDA details for it.')] : []),
    ...entries.flatMap(({ entry, body }) => [
      list([
        `Year: ${entry.year ?? notStated}`,
        `Pathway: ${entry.pathway ? pathwayLabels[entry.pathway] : notStated}`,
        `FDA number: ${entry.submission ?? notStated}`,
        `Predicate: ${entry.predicate?.asPrinted ?? notStated}`,
        ...[openStatus(entry, body) ?? []].flat(),
      ]),
      heading(3, 'What the policy says'),
      ...formatEntryWords(body),
    ]),
  ]);
}
