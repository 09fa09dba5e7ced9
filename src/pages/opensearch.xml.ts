import { openSearch } from '../formats/openSearch.ts';
import { textFile } from '../formats/textFile.ts';

export const GET = textFile('application/opensearchdescription+xml', openSearch);
