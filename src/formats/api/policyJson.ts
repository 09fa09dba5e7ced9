import type { z } from 'astro/zod';
import { getBibliography, getLastDay } from '../../catalog.ts';
import { getAnswers } from '../../domain/answer.ts';
import { listCodes } from '../../domain/codes.ts';
import { getCrdCoverage } from '../../domain/crdCoverage.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { findRelatedPolicies } from '../../domain/relatedPolicies.ts';
import { isDraft } from '../../domain/versions.ts';
import { codeUrl, policyVersionUrl } from '../../urls.ts';
import { listingJson } from './codesJson.ts';
import type { policyJson } from './contract.ts';
import { today } from '../../site.ts';

/** One version of a policy as the contract has it. */
export function createPolicyJson(version: PolicyVersion): z.input<typeof policyJson> {
  return {
    id: version.policy,
    kind: version.kind,
    title: version.title,
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
    priorAuthorizationAsPrinted: version.priorAuthorization.asPrinted,
    priorAuthorization: version.priorAuthorization.values.map(
      ({ lineOfBusiness, priorAuthorization }) => ({ lineOfBusiness, priorAuthorization }),
    ),
    priorAuthorizationExceptions: version.priorAuthorization.exceptions ?? [],
    priorAuthorizationRequest: version.priorAuthorization.request ?? null,
    medicalCriteriaAsPrinted: version.medicalCriteria.asPrinted,
    medicalCriteria: version.medicalCriteria.values,
    criteria: version.medicalCriteria.criteria ?? [],
    criteriaHeldElsewhere: version.medicalCriteria.heldElsewhere ?? null,
    statements: version.statements.map(({ lineOfBusiness, determination, text }) => ({
      lineOfBusiness,
      determination,
      text,
    })),
    groupStatements: version.groupStatements ?? [],
    coverage: version.coverage,
    notice: version.notice,
    relatedPolicies: findRelatedPolicies(version),
    crd: getCrdCoverage(getAnswers(version)),
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
