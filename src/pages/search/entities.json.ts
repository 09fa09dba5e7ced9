import { policies, records } from '../../catalog.ts';
import { periodOf } from '../../domain/versions.ts';
import { entitiesOf } from '../../search/entitiesOf.ts';
import { basePath } from '../../urls.ts';

/** What the search box answers from; loaded when the box gets the focus. */
export const GET = () =>
  Response.json(
    entitiesOf(
      records,
      policies.map(({ current, versions }) => {
        const { until } = periodOf(current, versions);
        return until === null ? current : { ...current, until };
      }),
      basePath,
    ),
  );
