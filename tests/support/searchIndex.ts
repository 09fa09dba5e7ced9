import { collectTexts } from '../../src/search/collectTexts.ts';
import { buildSearchData } from '../../src/search/buildSearchData.ts';
import type { SearchData } from '../../src/search/entityData.ts';
import { createSearchRecords, type EntityDoc } from '../../src/search/createSearchRecords.ts';
import { indexRecords } from '../../src/search/indexRecords.ts';
import { findUnmentionedPlans } from '../../src/search/question/unmentionedPlans.ts';
import { nameLines } from '../../src/search/nameLines.ts';
import { planNames } from '../../src/search/question/planNames.ts';
import { records } from './contentRecords.ts';

const lines = nameLines(records.policies, records.linesOfBusiness);

/** What the search box of the real content loads. */
export const searchData: SearchData = {
  ...buildSearchData(records, records.policies, ''),
  lines,
  plans: findUnmentionedPlans(
    planNames,
    lines,
    collectTexts([records.policies, records.references]),
  ),
};

/** The real content as the search reads it, with further entities where a test invents some. */
export const createSearchIndex = (invented: readonly EntityDoc[] = []) =>
  indexRecords([...createSearchRecords(searchData), ...invented], searchData);

/** An invented code, without an answer. */
export const inventCode = (code: string): EntityDoc => ({
  kind: 'code',
  url: `/codes/${code.toLowerCase()}/`,
  title: code,
  subtitle: '',
  identifiers: [code],
  fields: [],
});
