import { allPolicies, records } from '../../catalog.ts';
import { isDraft, periodOf } from '../../domain/versions.ts';
import { entitiesOf } from '../../search/entitiesOf.ts';
import { basePath } from '../../urls.ts';

/** The versions that are not in force on the day of the build: asked for dates of service alone. */
export const GET = () =>
  Response.json(
    entitiesOf(
      { ...records, devices: [], glossary: [] },
      allPolicies.flatMap(({ current, versions }) =>
        versions
          .filter((version) => version !== current && !isDraft(version))
          .map((version) => {
            const { until } = periodOf(version, versions);
            return until === null ? version : { ...version, until };
          }),
      ),
      basePath,
    ),
  );
