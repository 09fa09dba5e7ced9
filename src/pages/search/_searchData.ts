import { createHash } from 'node:crypto';
import { allPolicies, readRecordBody, policies, records } from '../../catalog.ts';
import { collectTexts } from '../../search/collectTexts.ts';
import { buildSearchData } from '../../search/buildSearchData.ts';
import type { SearchData } from '../../search/entityData.ts';
import { findUnmentionedPlans } from '../../search/question/unmentionedPlans.ts';
import { nameLines } from '../../search/nameLines.ts';
import { planNames } from '../../search/question/planNames.ts';
import { splitSearchData } from '../../search/textFiles.ts';
import { basePath } from '../../urls.ts';
import { today } from '../../site.ts';

const lines = nameLines(
  policies.map(({ current }) => current),
  records.linesOfBusiness,
);

/** Every word of the policies, also of those that are not current: none may be denied. */
function* policyTexts(): Iterable<string> {
  for (const version of records.policies) {
    // A health plan may have lines of which no policy speaks.
    yield* collectTexts({ ...version, payer: version.payer.name });
  }
  yield* collectTexts(records.regulatory);
  for (const record of [...records.policies, ...records.regulatory]) yield readRecordBody(record);
  yield* collectTexts(records.references);
}

const searchData: SearchData = {
  ...buildSearchData(records, allPolicies, { today, base: basePath }),
  lines,
  plans: findUnmentionedPlans(planNames, lines, policyTexts()),
};

const hashText = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** What the search box answers from, and on a large site the texts that are loaded with an answer. */
export const published = splitSearchData(searchData, hashText);
