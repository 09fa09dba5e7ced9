import type { z } from 'astro/zod';
import { getBibliography, getLastDay } from '../../catalog.ts';
import { getAnswers } from '../../domain/answer.ts';
import { listCodes } from '../../domain/codes.ts';
import type { PolicyVersion } from '../../domain/records.ts';
import { findRule, listExceptions } from '../../domain/rules.ts';
import { findRelatedPolicies } from '../../domain/relatedPolicies.ts';
import { isDraft } from '../../domain/versions.ts';
import { codeUrl, policyVersionUrl } from '../../urls.ts';
import { decisionJson, listingJson } from './codesJson.ts';
import type { policyJson } from './contract.ts';
import { createCrdJson } from './crdJson.ts';
import { today } from '../../site.ts';

/** One version of a policy as the contract has it. */
export function createPolicyJson(version: PolicyVersion): z.input<typeof policyJson> {
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
    ...requirementsJson(version),
    statements: getAnswers(version).map((answer) => ({
      ...decisionJson(answer),
      text: answer.statement,
    })),
    memberBilling: version.memberBilling.map(({ words }) => words),
    coverage: version.coverage,
    notice: version.notice,
    relatedPolicies: findRelatedPolicies(version),
    crd: createCrdJson(version),
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
function requirementsJson(version: PolicyVersion) {
  const { priorAuthorization, medicalCriteria, lines } = version;
  return {
    priorAuthorizationAsPrinted: priorAuthorization.text,
    priorAuthorization: lines.flatMap((lineOfBusiness) => {
      const rule = findRule(priorAuthorization.values, lineOfBusiness);
      return rule ? [{ lineOfBusiness, priorAuthorization: rule.value }] : [];
    }),
    priorAuthorizationExceptions: lines.flatMap((lineOfBusiness) =>
      listExceptions(priorAuthorization.values, lineOfBusiness).map(
        ({ value, words, appliesTo, from, until }) => ({
          lineOfBusiness,
          priorAuthorization: value,
          asPrinted: words ?? priorAuthorization.text,
          limit: appliesTo?.text ?? null,
          from: from ?? null,
          until: until ?? null,
        }),
      ),
    ),
    priorAuthorizationRequest: priorAuthorization.request ?? null,
    medicalCriteriaAsPrinted: medicalCriteria.text,
    medicalCriteria: lines.flatMap((lineOfBusiness) => {
      const rule = findRule(medicalCriteria.values, lineOfBusiness);
      return rule ? [{ lineOfBusiness, medicalCriteria: rule.value }] : [];
    }),
    criteria: medicalCriteria.criteria ?? [],
    criteriaHeldElsewhere: medicalCriteria.elsewhere ?? null,
  };
}
