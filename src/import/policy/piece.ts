import type { PolicyPart } from '../../prose/vocabulary.ts';
import type { Block } from '../template/block.ts';

/** A stretch of the policy's body in reading order. */
export type Piece =
  | { kind: 'part'; part: PolicyPart }
  | { kind: 'heading'; level: 2 | 3; text: string; printed: boolean }
  | { kind: 'words'; block: Block };
