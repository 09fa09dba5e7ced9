import { records } from '../../catalog.ts';
import { referencesOf } from '../../search/referencesOf.ts';

/** The references that the search box knows by author, journal, PMID and DOI. */
export const GET = () => Response.json(referencesOf(records));
