import type { Root } from 'hast';
import { getBibliography, readRecordBody, getDevice, getRegulatoryEntries } from '../catalog.ts';
import type { RenderedEntry } from '../components/policy/renderedEntry.ts';
import { answerDay } from '../site.ts';
import { answerVersion } from '../domain/answers/answerVersion.ts';
import { numberReferences } from '../domain/citations.ts';
import type { AnnotatedText } from '../domain/marks.ts';
import { linkedTexts } from '../domain/printedTexts.ts';
import type { PolicyVersion, RegulatoryEntry } from '../domain/records.ts';
import { createAnnotationContext } from './marking.ts';
import { listTexts, renderBlocks } from '../text/blocks.ts';
import { listCitationTexts } from '../text/renderCitation.ts';
import { listContents } from '../text/contents.ts';
import type { MarkContext } from '../text/markTree.ts';
import { parseProse } from '../text/parse.ts';

/** An entry with its parsed body. */
interface ParsedEntry {
  entry: RegulatoryEntry;
  body: Root;
}

export const parseEntry = (entry: RegulatoryEntry): ParsedEntry => ({
  entry,
  body: parseProse(readRecordBody(entry), 'markdown'),
});

/** The stretches of an entry's words that are annotated. */
export const listEntryTexts = ({ entry, body }: ParsedEntry): readonly AnnotatedText[] =>
  listTexts(body).map((text) => ({ text, readings: entry.readings }));

/** The words of an entry as HTML, with its readings marked. */
export function renderEntry({ entry, body }: ParsedEntry, marks: MarkContext): RenderedEntry {
  const blocks = renderBlocks(body, { ...marks, readings: entry.readings });
  const html = blocks.map((block) => (block.kind === 'words' ? block.html : '')).join('');
  return { entry, device: getDevice(entry.device), html };
}

/** Everything that the page of a version shows. */
export function getPolicyPage(version: PolicyVersion) {
  const { readings } = version;
  const body = parseProse(readRecordBody(version), 'mdx');
  const entries = getRegulatoryEntries(version).map(parseEntry);
  const bibliography = version.bibliography && getBibliography(version.bibliography);
  const references = bibliography ? numberReferences(bibliography.references) : [];
  const texts = [
    ...listTexts(body).map((text) => ({ text, readings })),
    ...entries.flatMap(listEntryTexts),
    ...linkedTexts(version).map((text) => ({ text, readings })),
    ...references.flatMap(listCitationTexts),
  ];
  const marks = createAnnotationContext(readings, texts, version.bibliography);
  const blocks = renderBlocks(body, marks);
  return {
    version,
    marks,
    blocks,
    contents: listContents(blocks),
    answers: answerVersion(version, null, answerDay),
    entries: entries.map((entry) => renderEntry(entry, marks)),
    references,
  };
}
