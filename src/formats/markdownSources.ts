import {
  getBibliography,
  readRecordBody,
  findPoliciesNaming,
  regulatoryEntries,
  getRegulatoryEntries,
} from '../catalog.ts';
import type { DeviceRecord, PolicyVersion, RegulatoryEntry } from '../domain/records.ts';
import type { DeviceWords } from './markdown/formatDeviceMarkdown.ts';
import { formatPolicyMarkdown } from './markdown/formatPolicyMarkdown.ts';
import type { PolicyWords } from './markdown/formatPolicyWords.ts';

/** What the Markdown files are made of: records with the words below their facts. */

const withBody = (entry: RegulatoryEntry) => ({ entry, body: readRecordBody(entry) });

const wordsOfPolicy = (version: PolicyVersion): PolicyWords => ({
  version,
  body: readRecordBody(version),
  entries: getRegulatoryEntries(version).map(withBody),
  references: version.bibliography ? getBibliography(version.bibliography).references : [],
});

export const deviceToMarkdown = (device: DeviceRecord): DeviceWords => ({
  device,
  policies: findPoliciesNaming(device.id),
  entries: regulatoryEntries.filter((entry) => entry.device === device.id).map(withBody),
});

/** A version as Markdown. */
export const policyToMarkdown = (version: PolicyVersion): string =>
  formatPolicyMarkdown(wordsOfPolicy(version));
