import { allPolicies, records } from '../../catalog.ts';
import { isDraft, getEffectivePeriod } from '../../domain/versions.ts';
import { buildSearchData } from '../../search/buildSearchData.ts';
import { basePath } from '../../urls.ts';

/** The versions that are not in force on the day of the build: asked for dates of service alone. */
export const GET = () =>
  Response.json(
    buildSearchData(
      { ...records, devices: [], glossary: [] },
      allPolicies.flatMap(({ current, versions }) =>
        versions
          .filter((version) => version !== current && !isDraft(version))
          .map((version) => {
            const { until } = getEffectivePeriod(version, versions);
            return until === null ? version : { ...version, until };
          }),
      ),
      basePath,
    ),
  );
