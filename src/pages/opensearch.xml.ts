import { openSearch } from '../exports/openSearch.ts';
import { textFile } from '../exports/textFile.ts';

export const GET = textFile('application/opensearchdescription+xml', openSearch);
