import type { z } from 'astro/zod';
import { bibliographyById, today } from '../catalog.ts';
import { answerOf } from '../domain/answer.ts';
import { codesOf, systemOf } from '../domain/codes.ts';
import { crdCoverageOf } from '../domain/crdCoverage.ts';
import type { PolicyVersion } from '../domain/records.ts';
import { codeUrl, policyVersionUrl } from '../urls.ts';
import type { policyJson } from './contract.ts';

/** One version of a policy as the contract has it. */
export function policyJsonOf(version: PolicyVersion): z.input<typeof policyJson> {
  return {
    id: version.policy,
    kind: version.kind,
    title: version.title,
    effectiveDate: version.effectiveDate.date,
    lastReviewed: version.lastReviewed.date,
    generatedAt: today,
    url: policyVersionUrl(version.id),
    source: version.source,
    priorAuthorization: version.priorAuthorization.values,
    medicalCriteria: version.medicalCriteria.values,
    statements: version.statements.map(({ lineOfBusiness, determination, text }) => ({
      lineOfBusiness,
      determination,
      text,
    })),
    crd: crdCoverageOf(answerOf(version)),
    codes: codesOf(version).map(({ code, descriptor, determinations }) => ({
      code,
      system: systemOf(code),
      descriptor,
      determinations: [...determinations],
      url: codeUrl(code),
    })),
    regulatory: version.regulatory,
    references: version.bibliography
      ? bibliographyById(version.bibliography).references.map(({ id }) => id)
      : [],
    publications: version.publications.map(({ month }) => month),
  };
}
