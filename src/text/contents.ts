import type { Block } from './blocks.ts';
import { partHeadings } from './partHeadings.ts';

/** One line of a page's contents. */
export interface ContentsLine {
  slug: string;
  text: string;
  level: 2 | 3;
}

/** The sections of a policy in reading order, those of its parts among them. */
export function listContents(blocks: readonly Block[]): readonly ContentsLine[] {
  return blocks.flatMap((block): ContentsLine[] => {
    if (block.kind === 'heading') return [block.heading];
    if (block.kind === 'words' || block.part === 'RegulatoryEntries') return [];
    return [{ ...partHeadings[block.part], level: 2 }];
  });
}
