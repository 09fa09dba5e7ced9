import {
  bibliographyById,
  bodyOf,
  policiesNaming,
  regulatoryEntries,
  regulatoryOf,
} from '../catalog.ts';
import type { DeviceRecord, PolicyVersion, RegulatoryEntry } from '../domain/records.ts';
import type { DeviceWords } from './markdown/deviceMarkdown.ts';
import { policyMarkdown } from './markdown/policyMarkdown.ts';
import type { PolicyWords } from './markdown/policyWords.ts';

/** What the Markdown files are made of: records with the words below their facts. */

const withBody = (entry: RegulatoryEntry) => ({ entry, body: bodyOf(entry) });

const wordsOfPolicy = (version: PolicyVersion): PolicyWords => ({
  version,
  body: bodyOf(version),
  entries: regulatoryOf(version).map(withBody),
  references: version.bibliography ? bibliographyById(version.bibliography).references : [],
});

export const wordsOfDevice = (device: DeviceRecord): DeviceWords => ({
  device,
  policies: policiesNaming(device.id),
  entries: regulatoryEntries.filter((entry) => entry.device === device.id).map(withBody),
});

/** A version as Markdown. */
export const policyToMarkdown = (version: PolicyVersion): string =>
  policyMarkdown(wordsOfPolicy(version));
