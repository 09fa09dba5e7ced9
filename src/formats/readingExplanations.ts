import type { SourceNote } from '../domain/sourceNotes.ts';
import { confidenceLabels } from '../domain/vocabulary.ts';

/** The source notes for the notes beside a text, as JSON by the anchor that a mark carries. */
export const readingExplanations = (notes: readonly SourceNote[]): string =>
  JSON.stringify(
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
