import type { z } from 'astro/zod';
import { getBibliography, getLastDay } from '../../catalog.ts';
import type { Answer } from '../../domain/answers/answer.ts';
import { answerVersion } from '../../domain/answers/answerVersion.ts';
import { isDecided } from '../../domain/answers/sentences/labelAnswer.ts';
import { listCodes } from '../../domain/codes.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { findRelatedPolicies } from '../../domain/relatedPolicies.ts';
import { isDraft } from '../../domain/versions.ts';
import { codeUrl, policyVersionUrl } from '../../urls.ts';
import { decisionJson, listRulesJson } from './answerJson.ts';
import { listingJson } from './codesJson.ts';
import type { policyJson } from './contract.ts';
import { createCrdJson } from './crdJson.ts';
import { answerDay, today } from '../../site.ts';

/** One version of a policy as the contract has it. */
export function createPolicyJson(version: PolicyVersion): z.input<typeof policyJson> {
  const answers = answerVersion(version, null, answerDay);
  return {
    id: version.policy,
    kind: version.kind,
    title: version.title,
    owner: version.payer.name,
    effectiveDate: version.effectiveDate.date,
    inForceUntil: isDraft(version) ? null : getLastDay(version),
    isDraft: isDraft(version),
    lastReviewed: version.lastReviewed?.date ?? null,
    lastUpdated: version.lastUpdated?.date ?? null,
    formerTitles: (version.formerTitles ?? []).map(({ title }) => title),
    subjects: version.subjects ?? [],
    generatedAt: today,
    url: policyVersionUrl(version.id),
    source: version.source,
    ...requirementsJson(version, answers),
    statements: answers.filter(isDecided).map(decisionJson),
    memberBilling: version.memberBilling.map(({ words }) => words),
    coverage: version.coverage,
    notice: version.notice,
    relatedPolicies: findRelatedPolicies(version),
    crd: createCrdJson(version),
    attachments: version.codingGroups.flatMap(({ attachment }) => attachment ?? []),
    codes: listCodes(version).map((listing) => ({
      code: listing.code,
      system: listing.system,
      ...listingJson(listing),
      url: codeUrl(listing.name),
    })),
    regulatory: version.regulatory,
    references: version.bibliography
      ? getBibliography(version.bibliography).references.map(({ id }) => id)
      : [],
    publications: version.publications.map(({ month }) => month),
  };
}

/** What a version says of prior authorization and of criteria, a line of business at a time. */
function requirementsJson(
  { priorAuthorization, medicalCriteria }: PolicyVersion,
  answers: readonly Answer[],
) {
  return {
    priorAuthorizationAsPrinted: priorAuthorization.text,
    priorAuthorization: listRulesJson(answers, (answer) => answer.priorAuthorization),
    priorAuthorizationRequest: priorAuthorization.request ?? null,
    medicalCriteriaAsPrinted: medicalCriteria.text,
    medicalCriteria: listRulesJson(answers, (answer) => answer.medicalCriteria),
    criteria: medicalCriteria.criteria ?? [],
    criteriaHeldElsewhere: medicalCriteria.elsewhere ?? null,
  };
}
