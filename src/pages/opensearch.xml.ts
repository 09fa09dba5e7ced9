import { openSearch } from '../formats/openSearch.ts';
import { createTextFile } from '../formats/createTextFile.ts';

export const GET = createTextFile('application/opensearchdescription+xml', openSearch);
