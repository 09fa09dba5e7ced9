import { partHeadings } from '../../prose/partHeadings.ts';
import type { PolicyPart } from '../../prose/vocabulary.ts';
import type { Findings } from '../finding.ts';
import { regulatoryBlocks } from '../regulatory/regulatoryBlocks.ts';
import type { Block } from '../template/block.ts';
import type { Section } from '../template/sections.ts';
import type { Piece } from './piece.ts';

const partNamed = new Map(
  Object.entries(partHeadings).map(([part, { text }]) => [text, part as PolicyPart]),
);

/** The optional parts have facts only where their section holds the like; else it is words. */
const factOf: Partial<Record<PolicyPart, Block['kind']>> = {
  Coding: 'item',
  References: 'reference',
};

/** The part that the page fills from facts in the place of a section; none where it is words. */
export function partOf({ heading, blocks }: Section): PolicyPart | undefined {
  const part = partNamed.get(heading);
  const fact = part && factOf[part];
  return fact && !blocks.some(({ kind }) => kind === fact) ? undefined : part;
}

/** The body of a version: parts where facts stand, and all other words under their headings. */
export function piecesOf(sections: readonly Section[], findings: Findings): readonly Piece[] {
  const seen = new Set(partNamed.keys());
  return sections.flatMap((section): Piece[] => {
    const part = partOf(section);
    if (part) return [{ kind: 'part', part }];
    const { heading: text } = section;
    const { before, entries, after } = regulatoryBlocks(section.blocks);
    return [
      { kind: 'heading', level: 2, text, printed: true },
      ...before.map((block) => wordsOrHeading(block, seen, findings)),
      ...(entries.length > 0 ? [{ kind: 'part', part: 'RegulatoryEntries' } as const] : []),
      ...evidenceSummary(after, seen, findings),
      ...after.map((block) => wordsOrHeading(block, seen, findings)),
    ];
  });
}

function wordsOrHeading(block: Block, seen: Set<string>, { doubt }: Findings): Piece {
  const { kind, text, line } = block;
  if (kind !== 'subheading') return { kind: 'words', block };
  const isNew = !seen.has(text.toUpperCase());
  seen.add(text.toUpperCase());
  if (isNew) return { kind: 'heading', level: 3, text, printed: true };
  doubt(line, `a second heading "${text}", kept as words`, 'see that the page reads well');
  return { kind: 'words', block };
}

/** What follows the entries has no heading in print; without one of ours it would be read as an entry's. */
function evidenceSummary(
  after: readonly Block[],
  seen: Set<string>,
  { doubt }: Findings,
): readonly Piece[] {
  const [first] = after;
  if (!first || first.kind === 'subheading') return [];
  const text = 'Evidence summary';
  seen.add(text.toUpperCase());
  const found = `"${first.text.slice(0, 60)}" without a heading, put under "${text}" of ours`;
  doubt(
    first.line,
    found,
    'see that the regulatory entries end above it, and that the heading is right',
  );
  return [{ kind: 'heading', level: 2, text, printed: false }];
}
