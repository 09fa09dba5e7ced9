import { readFileSync } from 'node:fs';
import type { Content } from '../../../content/check/readContent.ts';
import { doi, pmid } from '../../../content/schemas/fields.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { LinkedFile } from '../importedFile.ts';
import { ImportError, quote, todo } from '../report.ts';
import type { Block } from '../template/blocks.ts';
import type { Section } from '../template/template.ts';
import { formatRecord } from '../write/markdown.ts';

/** The bibliography: one that the site has, citation for citation, or a new file. */
export function readBibliography(
  { blocks }: Section,
  name: string,
  known: Content | undefined,
): LinkedFile {
  for (const [index, { kind, number, line, text }] of blocks.entries()) {
    // The page numbers a list by itself: a number that is not the next one would change.
    if (kind === 'reference' && number === index + 1) continue;
    const message = `${quote(text)} where reference ${index + 1} belongs`;
    throw new ImportError({ line, message, hint: 'write the whole list in its order' });
  }
  const records = known?.records.references ?? [];
  const isSame = ({ asPrinted }: Reference, index: number) => asPrinted === blocks[index]?.text;
  const same = records.find(
    ({ references }) => references.length === blocks.length && references.every(isSame),
  );
  const id = same?.id ?? name;
  const works = records.flatMap((record) => record.references);
  const references = blocks.map(
    (block) => works.find((work) => work.asPrinted === block.text) ?? readCitation(block),
  );
  const text = same
    ? readFileSync(same.file, 'utf8')
    : formatRecord({ title: todo('our title of this reference list'), references });
  return { id, path: `references/${id}.md`, text, isNew: !same };
}

/** A citation verbatim with the numbers that it gives in a closed form; the rest is left open. */
function readCitation({ text }: Block) {
  const pmidWords = /\bPMID:? ?(\d+)?/.exec(text);
  const doiWords = /\bdoi(?:: ?|\.org\/)(10\.\S+?)?[.,;]?(?=\s|$)/i.exec(text);
  // A number of too many digits is not cut to fit: which of them are meant is left open.
  const PMID = pmid.safeParse(pmidWords?.[1]).data ?? todo('the PMID, or remove this line');
  const DOI = doi.safeParse(doiWords?.[1]).data ?? todo('the DOI, or remove this line');
  const ids = { ...(pmidWords && { PMID }), ...(doiWords && { DOI }) };
  return {
    id: todo('first author and year, as zeilig-2012'),
    type: todo('article-journal, book, chapter, report or webpage'),
    author: todo('a list of the authors'),
    etAl: todo('true or false'),
    title: todo('the title'),
    'container-title': todo('the journal, the book or the site'),
    issued: todo('the date'),
    ...ids,
    asPrinted: text,
    devices: todo('the devices that the citation names; else []'),
    readings: [],
  };
}
