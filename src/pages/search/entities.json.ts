import { allPolicies, policies, records, today } from '../../catalog.ts';
import { effectiveDatesOf, periodOf } from '../../domain/versions.ts';
import { entitiesOf } from '../../search/entitiesOf.ts';
import { basePath } from '../../urls.ts';

/** The first day after the build on which any policy changes. */
const nextEffective = allPolicies
  .flatMap(({ versions }) => effectiveDatesOf(versions))
  .filter((date) => date > today)
  .sort()[0];

/** What the search box answers from; loaded when the box gets the focus. */
export const GET = () =>
  Response.json({
    ...entitiesOf(
      records,
      policies.map(({ current, versions }) => {
        const { until } = periodOf(current, versions);
        return until === null ? current : { ...current, until };
      }),
      basePath,
    ),
    ...(nextEffective && { nextEffective }),
  });
