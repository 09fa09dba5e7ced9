import { allPolicies, readRecordBody, policies, records } from '../../catalog.ts';
import { listLineNames } from '../../domain/lineNames.ts';
import { getEffectiveDates, getEffectivePeriod } from '../../domain/versions.ts';
import { collectTexts } from '../../search/collectTexts.ts';
import { buildSearchData } from '../../search/buildSearchData.ts';
import type { SearchData } from '../../search/entityData.ts';
import { findUnmentionedPlans } from '../../search/question/unmentionedPlans.ts';
import { addLineAliases, planNames } from '../../search/question/planNames.ts';
import { basePath } from '../../urls.ts';
import { today } from '../../site.ts';

const lines = addLineAliases(listLineNames(policies.map(({ current }) => current)));

/** Every word of the policies, also of those that are not current: none may be denied. */
function* policyTexts(): Iterable<string> {
  for (const record of [...records.policies, ...records.regulatory]) {
    yield* collectTexts(record);
    yield readRecordBody(record);
  }
  yield* collectTexts(records.references);
}

/** The first day after the build on which any policy changes. */
const nextEffective = allPolicies
  .flatMap(({ versions }) => getEffectiveDates(versions))
  .filter((date) => date > today)
  .sort()[0];

const searchData: SearchData = {
  ...buildSearchData(
    records,
    policies.map(({ current, versions }) => {
      const { until } = getEffectivePeriod(current, versions);
      return until === null ? current : { ...current, until };
    }),
    basePath,
  ),
  ...(nextEffective && { nextEffective }),
  lines,
  plans: findUnmentionedPlans(planNames, lines, policyTexts()),
};

/** What the search box answers from; loaded when the box gets the focus. */
export const GET = () => Response.json(searchData);
