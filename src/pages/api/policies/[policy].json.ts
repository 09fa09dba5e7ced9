import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../api/jsonResponse.ts';
import { policyJson } from '../../../api/contract.ts';
import { bibliographyById, policies } from '../../../catalog.ts';
import { codesOf, systemOf } from '../../../domain/codes.ts';
import type { PolicyVersion } from '../../../domain/records.ts';
import { codeUrl } from '../../../urls.ts';

export const getStaticPaths = () =>
  policies.map(({ id, current }) => ({ params: { policy: id }, props: { version: current } }));

export const GET: APIRoute<{ version: PolicyVersion }> = ({ props: { version } }) =>
  jsonResponse(policyJson, {
    id: version.policy,
    kind: version.kind,
    title: version.title,
    effectiveDate: version.effectiveDate.date,
    lastReviewed: version.lastReviewed.date,
    source: version.source,
    priorAuthorization: version.priorAuthorization.values,
    medicalCriteria: version.medicalCriteria.values,
    statements: version.statements.map(({ lineOfBusiness, determination, text }) => ({
      lineOfBusiness,
      determination,
      text,
    })),
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
  });
