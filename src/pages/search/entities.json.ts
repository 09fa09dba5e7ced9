import { allPolicies, readRecordBody, policies, records } from '../../catalog.ts';
import { getEffectiveDates, getEffectivePeriod } from '../../domain/versions.ts';
import { collectTexts } from '../../search/collectTexts.ts';
import { buildSearchData } from '../../search/buildSearchData.ts';
import type { SearchData } from '../../search/entityData.ts';
import { findUnmentionedPlans } from '../../search/question/unmentionedPlans.ts';
import { nameLines } from '../../search/nameLines.ts';
import { planNames } from '../../search/question/planNames.ts';
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

/** The first day after the build on which any policy changes. */
const nextEffective = allPolicies
  .flatMap(({ versions }) => getEffectiveDates(versions))
  .filter((date) => date > today)
  .sort()[0];

/** The last day on which a policy applied that none does any more. */
const lastEnded = allPolicies
  .filter(({ current }) => current === null)
  .flatMap(({ versions }) => versions.flatMap(({ ended }) => ended?.lastDay ?? []))
  .filter((date) => date < today)
  .sort()
  .at(-1);

const searchData: SearchData = {
  ...buildSearchData(
    records,
    policies.map(({ current, versions }) => {
      const { from, until } = getEffectivePeriod(current, versions);
      const [first = from] = getEffectiveDates(versions);
      return {
        ...current,
        ...(until !== null && { until }),
        ...(first < from && { first }),
      };
    }),
    basePath,
  ),
  ...(nextEffective && { nextEffective }),
  ...(lastEnded && { lastEnded }),
  lines,
  plans: findUnmentionedPlans(planNames, lines, policyTexts()),
};

/** What the search box answers from; loaded when the box gets the focus. */
export const GET = () => Response.json(searchData);
