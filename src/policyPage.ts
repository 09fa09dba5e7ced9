import { bibliographyById, bodyOf, deviceById, regulatoryOf } from './catalog.ts';
import { answerOf } from './domain/answer.ts';
import { numbered } from './domain/citations.ts';
import type { DeviceRecord, PolicyVersion, RegulatoryEntry } from './domain/records.ts';
import { pageMarks } from './marking.ts';
import { blocksOf } from './prose/blocks.ts';
import { contentsOf } from './prose/contents.ts';
import type { MarkContext } from './prose/markTree.ts';

/** A regulatory entry with its words as HTML. */
export interface RenderedEntry {
  entry: RegulatoryEntry;
  device: DeviceRecord;
  html: string;
}

/** The words of an entry as HTML, with its readings marked. */
export function renderedEntry(entry: RegulatoryEntry, marks: MarkContext): RenderedEntry {
  const blocks = blocksOf(bodyOf(entry), 'markdown', { ...marks, readings: entry.readings });
  const html = blocks.map((block) => (block.kind === 'words' ? block.html : '')).join('');
  return { entry, device: deviceById(entry.device), html };
}

let latest: ReturnType<typeof pageOf> | undefined;

/** Everything that the page of a version shows: one object for the two addresses that it has, asked one after the other. */
export function policyPage(version: PolicyVersion) {
  if (latest?.version !== version) latest = pageOf(version);
  return latest;
}

function pageOf(version: PolicyVersion) {
  const marks = pageMarks(version.readings, version.bibliography);
  const blocks = blocksOf(bodyOf(version), 'mdx', marks);
  const bibliography = version.bibliography && bibliographyById(version.bibliography);
  return {
    version,
    marks,
    blocks,
    contents: contentsOf(blocks),
    answers: answerOf(version),
    entries: regulatoryOf(version).map((entry) => renderedEntry(entry, marks)),
    references: bibliography ? numbered(bibliography.references) : [],
  };
}
