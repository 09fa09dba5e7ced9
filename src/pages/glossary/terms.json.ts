import { records } from '../../catalog.ts';
import { termAnchor } from '../../urls.ts';

/** The glossary for the notes beside a text, by the anchor that a term's link carries. */
export const GET = () =>
  Response.json(
    Object.fromEntries(
      records.glossary.map(({ id, term, expansion, definition }) => [
        termAnchor(id),
        { title: term, lines: expansion === term ? [definition] : [expansion, definition] },
      ]),
    ),
  );
