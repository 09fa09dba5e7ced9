/** The sentences of a paragraph; the full stop of "Co. Ltd." ends none. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<!\b(?:Co|Inc|Ltd|Corp|Dr|St|No|vs)\.)(?<=[.!?]”?)\s+(?=[\p{Lu}“])/u);
