import { getPolicy } from '../../catalog.ts';
import { computeCrdCoverage } from '../../domain/answers/computeCrdCoverage.ts';
import { findAnswers } from '../../domain/answers/findAnswers.ts';
import type { ListedCode } from '../../domain/codes.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { getEffectivePeriod, isDraft } from '../../domain/versions.ts';
import { basePath, policyVersionUrl } from '../../urls.ts';
import { today } from '../../site.ts';

/**
 * What a version states of a code, or of its own subject, in the values of CRD: on the day of the build; of an earlier
 * version on its last day, of a later one on its first.
 */
export function createCrdJson(
  version: PolicyVersion,
  listed?: Pick<ListedCode, 'code' | 'system'>,
) {
  const policy = getPolicy(version.policy);
  const { until } = getEffectivePeriod(version, policy.versions);
  const isOver = !isDraft(version) && until !== null && until < today;
  const { answers, coming } = findAnswers(
    { policies: [policy], builtOn: today, base: basePath },
    {
      codes: listed ? [{ ...listed, modifiers: [] }] : [],
      policies: [policy.id],
      day: isOver ? until : null,
      today: () => today,
    },
  );
  const permanentUrl = policyVersionUrl(version.id);
  const ofVersion = [...answers, ...coming].filter(
    (answer) => answer.policy.permanentUrl === permanentUrl,
  );
  return computeCrdCoverage(ofVersion).map(({ line, covered, paNeeded, infoNeeded }) => ({
    lineOfBusiness: line,
    covered,
    paNeeded,
    infoNeeded: [...infoNeeded],
  }));
}
