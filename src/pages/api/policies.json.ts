import { createJsonFile } from '../../formats/api/createJsonFile.ts';
import { policiesJson } from '../../formats/api/contract.ts';
import { policies } from '../../catalog.ts';
import { isDraft, getEffectivePeriod } from '../../domain/versions.ts';
import { policyJsonUrl, policyUrl, policyVersionJsonUrl, policyVersionUrl } from '../../urls.ts';

export const GET = createJsonFile(policiesJson, () =>
  policies.map(({ id, current, versions }) => ({
    id,
    title: current.title,
    url: policyUrl(id),
    effectiveDate: current.effectiveDate.date,
    lastReviewed: current.lastReviewed?.date ?? null,
    versions: versions.map((version) => ({
      effectiveDate: version.effectiveDate.date,
      inForceUntil: isDraft(version) ? null : getEffectivePeriod(version, versions).until,
      isDraft: isDraft(version),
      url: policyVersionUrl(version.id),
      json: version === current ? policyJsonUrl(id) : policyVersionJsonUrl(version.id),
    })),
  })),
);
