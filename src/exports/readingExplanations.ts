import type { SourceNote } from '../domain/sourceNotes.ts';
import { confidenceLabels } from '../domain/vocabulary.ts';

/** The source notes for the notes beside a text, by the anchor that a mark carries. */
export const readingExplanations = (notes: readonly SourceNote[]): Response =>
  Response.json(
    Object.fromEntries(
      notes.map(({ reading: { id, asPrinted, readAs, confidence, reason } }) => [
        id,
        {
          title: `Printed: ${asPrinted}`,
          lines: [
            ...(readAs === null ? [] : [`Read as: ${readAs}`]),
            reason,
            `How sure: ${confidenceLabels[confidence]}`,
          ],
        },
      ]),
    ),
  );
