/** Something to say about a line (from 1) of the source text: what is there, and what to do. */
export interface ImportMessage {
  line: number;
  message: string;
  hint: string;
}

/** Collects what a person has to look at; the files are written all the same. */
export type Warn = (line: number, message: string, hint: string) => void;

/** A text that cannot be imported: nothing is written, and nothing is guessed in its place. */
export class ImportError extends Error {
  readonly reasons: readonly ImportMessage[];

  constructor(...reasons: readonly ImportMessage[]) {
    super(reasons[0]?.message);
    this.reasons = reasons;
  }
}

/** A value that a person has to fill in; the content check refuses the file until then. */
export const todo = (hint: string): string => `TODO ${hint}`;

/** Words as a message quotes them: short. */
export const quote = (words: string): string => JSON.stringify(words.slice(0, 80));
