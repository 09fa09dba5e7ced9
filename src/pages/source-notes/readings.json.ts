import { records } from '../../catalog.ts';
import { sourceNotesOf } from '../../domain/sourceNotes.ts';
import { confidenceLabels } from '../../domain/vocabulary.ts';

/** The source notes for the notes beside a text, by the anchor that a mark carries. */
export const GET = () =>
  Response.json(
    Object.fromEntries(
      sourceNotesOf(records).map(({ reading: { id, asPrinted, readAs, confidence, reason } }) => [
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
