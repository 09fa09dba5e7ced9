/** Why a source text is not compared: its first line says "NOT COMPARED: " and the reason. */
export const whyNotCompared = (text: string): string | undefined =>
  /^NOT COMPARED: (.+)/.exec(text)?.[1];
