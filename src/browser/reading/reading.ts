import readingSheet from '../../styles/reading.css?url';
import { loadStyleSheet } from '../loadStyleSheet.ts';
import { offerPmids } from './copyPmids.ts';
import { startMarginNotes } from './marginNotes.ts';
import { followSections } from './sections.ts';
import { startSectionBar } from './sectionBar.ts';
import { addSectionLinks } from './sectionLinks.ts';

/** What helps to read a long text. Without it every link leads to a page of its own. */
export async function startReading(): Promise<void> {
  offerPmids();
  await loadStyleSheet(readingSheet);
  startMarginNotes();
  const contents = document.querySelector<HTMLDetailsElement>('.page-contents details');
  if (!contents) return;
  addSectionLinks(contents);
  followSections(contents, startSectionBar(contents));
}
