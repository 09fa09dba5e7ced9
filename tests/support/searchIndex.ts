import type { Records } from '../../src/domain/records.ts';
import { listPolicies } from '../../src/domain/versions.ts';
import { createAnswerSource } from '../../src/search/answerSource.ts';
import { buildSearchData } from '../../src/search/buildSearchData.ts';
import { collectTexts } from '../../src/search/collectTexts.ts';
import { createSearchRecords, type EntityDoc } from '../../src/search/createSearchRecords.ts';
import type { SearchData } from '../../src/search/entityData.ts';
import { indexRecords } from '../../src/search/indexRecords.ts';
import { mergeResults } from '../../src/search/mergeResults.ts';
import { nameLines } from '../../src/search/nameLines.ts';
import { querySearchData } from '../../src/search/querySearchData.ts';
import { planNames } from '../../src/search/question/planNames.ts';
import { findUnmentionedPlans } from '../../src/search/question/unmentionedPlans.ts';
import { dayOfTests } from './brokenContent.ts';
import { records } from './contentRecords.ts';
import { todayIs } from './today.ts';

const lines = nameLines(records.policies, records.linesOfBusiness);

/** The search data of some records, as a build on a day has them. */
export const createSearchData = (all: Records, builtOn = dayOfTests): SearchData => ({
  ...buildSearchData(all, listPolicies(all.policies, builtOn), { today: builtOn, base: '' }),
  lines,
  plans: findUnmentionedPlans(planNames, lines, collectTexts([all.policies, all.references])),
});

/** What the search box of the real content loads. */
export const searchData = createSearchData(records);

/** The real content as the search reads it, with further entities where a test invents some. */
export const createSearchIndex = (invented: readonly EntityDoc[] = []) =>
  indexRecords([...createSearchRecords(searchData), ...invented], searchData);

/** What answers for some records. */
export const createSource = (all: Records, builtOn = dayOfTests) =>
  createAnswerSource(createSearchData(all, builtOn));

/** Asks an index on the day of the tests. */
export const ask = (index: ReturnType<typeof indexRecords>, query: string, today = dayOfTests) =>
  querySearchData(index, query, todayIs(today));

/** The results of a query without any text. */
export const findResults = (index: ReturnType<typeof indexRecords>, query: string) =>
  mergeResults(ask(index, query), []);

/** An invented code, which no record lists. */
export const inventCode = (code: string): EntityDoc => ({
  kind: 'code',
  url: `/codes/${code.toLowerCase()}/`,
  title: code,
  subtitle: '',
  identifiers: [code],
  fields: [],
});
