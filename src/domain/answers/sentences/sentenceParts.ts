/** A stretch of a sentence: words of the policy in their quotation marks, or words of ours. */
export interface SentencePart {
  isQuoted: boolean;
  text: string;
}

export const ours = (text: string): SentencePart => ({ isQuoted: false, text });
export const quoted = (text: string): SentencePart => ({ isQuoted: true, text });

/** The sentence itself. */
export const writeParts = (parts: readonly SentencePart[]): string =>
  parts.map(({ text }) => text).join('');
