import {
  bibliographyById,
  bodyOf,
  policiesNaming,
  regulatoryEntries,
  regulatoryOf,
} from './catalog.ts';
import type { DeviceRecord, PolicyVersion, RegulatoryEntry } from './domain/records.ts';
import type { DeviceWords } from './exports/markdown/deviceMarkdown.ts';
import { policyMarkdown } from './exports/markdown/policyMarkdown.ts';
import type { PolicyWords } from './exports/markdown/policyWords.ts';

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

let latest: { version: PolicyVersion; text: string } | undefined;

/** A version as Markdown; the one in force stands at two addresses, asked one after the other, and is written once. */
export function markdownOfPolicy(version: PolicyVersion): string {
  if (latest?.version !== version)
    latest = { version, text: policyMarkdown(wordsOfPolicy(version)) };
  return latest.text;
}
