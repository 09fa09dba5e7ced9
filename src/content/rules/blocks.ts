import type { Decision, Statement } from '../schemas/block.ts';
import type { CodingGroup } from '../schemas/codingGroup.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import type { Problem } from './problem.ts';

type Path = NonNullable<Problem['path']>;

/** A statement or a coding group of a version, and where it is in its file. */
export interface PlacedBlock {
  path: Path;
  block: Statement | CodingGroup;
  isGroup: boolean;
}

/** A decision, where it is, and the words of the source that may state it. */
export interface PlacedDecision extends PlacedBlock {
  decision: Decision;
  /** The heading and the text of its block; of a code, what is printed beside it. */
  source: string;
  /** The lines of business for which it decides. */
  lines: readonly string[];
}

/** The blocks of a version in the policy's order. */
export const listBlocks = ({ statements, codingGroups }: PolicyVersion): readonly PlacedBlock[] => [
  ...statements.map((block, at) => ({ path: ['statements', at], block, isGroup: false })),
  ...codingGroups.map((block, at) => ({ path: ['codingGroups', at], block, isGroup: true })),
];

/** All decisions of a version: of its blocks, and of single codes. */
export const listPlacedDecisions = (version: PolicyVersion): readonly PlacedDecision[] =>
  listBlocks(version).flatMap((placed) => {
    const { path, block } = placed;
    const linesOfBlock = block.lines ?? version.lines;
    const place = (decisions: readonly Decision[], at: Path, source: string) =>
      decisions.map((decision, index) => ({
        ...placed,
        path: [...at, 'decisions', index],
        decision,
        source,
        lines: decision.lines ?? linesOfBlock,
      }));
    const codes = 'codes' in block ? block.codes : [];
    return [
      ...place(block.decisions, path, joinWords(block.heading, block.text)),
      ...codes.flatMap(({ decisions = [], asPrinted, descriptor }, index) =>
        place(decisions, [...path, 'codes', index], joinWords(asPrinted, descriptor)),
      ),
    ];
  });

/** What is published at one place, as one text. */
export const joinWords = (...words: readonly (string | null)[]) => words.filter(Boolean).join(' ');
