import type { Policy } from '../../schemas/policy.ts';
import { Refusal } from '../finding.ts';
import { runOf, type Block } from '../template/block.ts';

/** Whose policy it is, by the notice: "X reserves the right", "Y is an independent licensee". */
export function ownerOf(notice: readonly Block[]): Policy['owner'] {
  const text = runOf(notice);
  const [, abbreviation] =
    /(?:^|[.;] )(\p{L}[\p{L}\d&]{1,19}) reserves the right\b/u.exec(text) ?? [];
  const [, name] =
    /(?:^|[.;] )(\p{Lu}[^.;]{2,120}?) is an independent licensee\b/u.exec(text) ?? [];
  if (abbreviation && name) return { name, abbreviation };
  throw new Refusal(
    notice[0]?.line ?? 1,
    'a closing notice that does not say whose policy it is',
    'name the owner: --owner "Name" --abbreviation ABC',
  );
}

/** The closing paragraph, with which every policy of the template ends. */
export function noticeOf(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length > 0) return blocks;
  const found = 'no closing notice ("This medical policy is made available to you …")';
  throw new Refusal(1, found, 'give the whole text, down to its last paragraph');
}
