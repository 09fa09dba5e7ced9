import { getCitationUrl, type NumberedReference } from '../domain/citations.ts';
import type { Reading } from '../content/schemas/reading.ts';
import type { Reference } from '../content/schemas/reference.ts';

/** A CSL item, of the fields that a bibliography here has. */
export interface CitationItem {
  id: string;
  type: Reference['type'];
  author: Reference['author'];
  title: string;
  'container-title': string;
  issued: Reference['issued'];
  volume?: string;
  issue?: string;
  page?: string;
  PMID?: string;
  DOI?: string;
  /** Where the work is to be found, by its PMID or DOI. */
  URL?: string;
  note: string;
}

/**
 * A reference as a CSL item. The fields are those of the record. The note gives
 * the whole citation as printed, and of each place where the print is doubtful how it is read and
 * how sure that is: nothing is mended without saying so, and nothing is completed from elsewhere.
 */
export function citationItem(reference: NumberedReference): CitationItem {
  const { id, type, author, title, issued, volume, issue, page, PMID, DOI } = reference;
  const address = getCitationUrl(reference);
  return {
    id,
    type,
    author: author.map(withInitialsApart),
    title,
    'container-title': reference['container-title'],
    issued,
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page }),
    ...(PMID && { PMID }),
    ...(DOI && { DOI }),
    ...(address && { URL: address }),
    note: noteOf(reference),
  };
}

/** "PK" as "P K": programs that shorten names would else take it for one name and print "P". */
const withInitialsApart = (person: Reference['author'][number]): Reference['author'][number] =>
  'given' in person && person.given && /^\p{Lu}+$/u.test(person.given)
    ? { ...person, given: [...person.given].join(' ') }
    : person;

function noteOf({ number, asPrinted, etAl, readings }: NumberedReference): string {
  return [
    `Reference ${number}, as published: ${asPrinted.replaceAll('*', '')}`,
    ...(etAl ? ['The policy names no more authors; it continues with et al.'] : []),
    ...readings.map(remarkOn),
  ].join(' ');
}

function remarkOn({ asPrinted, readAs, confidence, reason }: Reading): string {
  if (readAs === null) return `Note on “${asPrinted}”: ${reason}`;
  const read = confidence === 'medium' ? 'unclear, likely' : 'likely';
  return `Original “${asPrinted}”, ${read} “${readAs}”: ${reason}`;
}
