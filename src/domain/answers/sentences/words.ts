/** The policy's words in quotation marks; a period ends what no other mark ends. */
export const quoteSentence = (words: string): string =>
  /[.?!:]$/.test(words) ? `“${words}”` : `“${words}.”`;

/** "A", "A and B", "A, B, and C". */
export function joinNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names[names.length - 1] ?? ''}`;
}
