import { openSearch } from '../exports/openSearch.ts';
import { textResponse } from '../exports/textResponse.ts';

export const GET = () => textResponse(openSearch(), 'application/opensearchdescription+xml');
