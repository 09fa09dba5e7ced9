import { doi, pmid } from '../../schemas/fields.ts';
import type { Reference } from '../../schemas/reference.ts';

/** The number by which a citation is found, or what is wrong with the printed one. */
export interface PrintedIdentifiers {
  ids: Pick<Reference, 'PMID' | 'DOI'>;
  doubt: readonly [found: string, decide: string] | undefined;
}

/** PMID and DOI as printed. A PMID of too many digits is left out: none is cut to fit. */
export function identifiersIn(citation: string): PrintedIdentifiers {
  const [printed, space, digits = ''] = /\bPMID:?( ?)(\d+)\.?/.exec(citation) ?? [];
  const printedDoi = /\b(?:doi: ?|doi\.org\/)(10\.\S+?)[.,;]?(?=\s|$)/i.exec(citation)?.[1];
  const DOI = doi.safeParse(printedDoi).data;
  const ids = { ...(pmid.safeParse(digits).success && { PMID: digits }), ...(DOI && { DOI }) };
  if (printed === undefined) {
    const found = DOI ? `"doi:${DOI}" and no PMID` : 'neither PMID nor DOI';
    const decide = DOI
      ? 'say in a reading that the link goes by the DOI'
      : 'find the work, if it is to have a link';
    return { ids, doubt: [found, decide] };
  }
  if (!ids.PMID) {
    const found = `"${printed}", which has ${digits.length} digits where a PMID has seven or eight`;
    return { ids, doubt: [found, 'find the number; digits of the next item may have run into it'] };
  }
  if (space === '') return { ids, doubt: [`"${printed}" without a space`, 'say so in a reading'] };
  return { ids, doubt: undefined };
}
