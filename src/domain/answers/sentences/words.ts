/** The policy's words in quotation marks, with one period at their end. */
export const quoteSentence = (words: string): string => `“${words.replace(/\.$/, '')}.”`;

/** The policy's words inside a sentence of ours. */
export const quote = (words: string): string => `“${words.replace(/\.$/, '')}”`;

/** "A", "A and B", "A, B, and C". */
export function joinNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names[names.length - 1] ?? ''}`;
}
