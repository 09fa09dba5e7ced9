import type { AnswerVersion } from './answerRecords.ts';
import type { LineAsked } from './question.ts';

/** Whether a line of a health plan is the one asked for: by its own id, else by its kind; never by a similar name. */
export const isLineAsked = (
  line: { id: string; kind: string },
  { id, kind }: LineAsked,
): boolean => (id === undefined ? line.kind === kind : line.id === id);

/** The lines that a version speaks of, in the health plan's order; of those asked where some are. */
export const selectLines = (
  { payer, lines }: AnswerVersion,
  asked: readonly LineAsked[] = [],
): AnswerVersion['payer']['lines'] =>
  payer.lines
    .filter(({ id }) => lines.includes(id))
    .filter((line) => asked.length === 0 || asked.some((one) => isLineAsked(line, one)));
