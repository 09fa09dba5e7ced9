import type { Mention } from './mention.ts';

type Typed = Pick<Mention, 'value' | 'written' | 'isCorrected' | 'modifiers'>;

/** What has to be said wherever the answer to a mention goes: what was corrected, and what it does not take into account. */
export function describeMention(
  { value, written, isCorrected, modifiers }: Typed,
  isListed: boolean,
): readonly string[] {
  const correction = isListed
    ? `Showing ${value} for “${written}”.`
    : `We read “${written}” as ${value}.`;
  const names = new Intl.ListFormat('en-US').format(modifiers);
  return [
    ...(isCorrected ? [correction] : []),
    ...(modifiers.length === 1
      ? [`Modifier ${names} is not part of the answer for ${value}.`]
      : []),
    ...(modifiers.length > 1
      ? [`Modifiers ${names} are not part of the answer for ${value}.`]
      : []),
  ];
}

/** What is not listed, in a sentence: a code, or each code of a range. */
export function nameMention({ kind, value }: Pick<Mention, 'kind' | 'value'>): string {
  if (kind === 'range') return value.replace(/^(.*)-(.*)$/, 'a code from $1 to $2');
  return kind === 'pmid' ? `PMID ${value}` : value;
}
