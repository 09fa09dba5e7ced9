import type { Mention } from './mention.ts';

type Typed = Pick<Mention, 'value' | 'written' | 'isCorrected'>;

/** What has to be said wherever the answer to a mention goes: what was corrected. */
export function describeMention(
  { value, written, isCorrected }: Typed,
  isListed: boolean,
): readonly string[] {
  if (!isCorrected) return [];
  return [isListed ? `Showing ${value} for “${written}”.` : `We read “${written}” as ${value}.`];
}
