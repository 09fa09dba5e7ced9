import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../api/jsonResponse.ts';
import { policyJson } from '../../../api/contract.ts';
import { bibliographyById, policies } from '../../../catalog.ts';
import { codesOf } from '../../../domain/codes.ts';
import { descriptorOrNull } from '../../../domain/descriptors.ts';
import { relatedPoliciesOf } from '../../../domain/relatedPolicies.ts';
import { periodOf } from '../../../domain/versions.ts';
import type { PolicyVersion } from '../../../domain/records.ts';
import { codeUrl } from '../../../urls.ts';

export const getStaticPaths = () =>
  policies.map(({ id, current, versions }) => ({
    params: { policy: id },
    props: { version: current, inForceUntil: periodOf(current, versions).until },
  }));

interface Props {
  version: PolicyVersion;
  inForceUntil: string | null;
}

export const GET: APIRoute<Props> = ({ props: { version, inForceUntil } }) =>
  jsonResponse(policyJson, {
    id: version.policy,
    kind: version.kind,
    title: version.title,
    effectiveDate: version.effectiveDate.date,
    inForceUntil,
    lastReviewed: version.lastReviewed?.date ?? null,
    lastUpdated: version.lastUpdated?.date ?? null,
    formerTitles: (version.formerTitles ?? []).map(({ title }) => title),
    subjects: version.subjects ?? [],
    source: version.source,
    priorAuthorization: version.priorAuthorization.values.map(
      ({ lineOfBusiness, priorAuthorization }) => ({ lineOfBusiness, priorAuthorization }),
    ),
    priorAuthorizationExceptions: version.priorAuthorization.exceptions ?? [],
    priorAuthorizationRequest: version.priorAuthorization.request ?? null,
    medicalCriteria: version.medicalCriteria.values,
    criteria: version.medicalCriteria.criteria ?? [],
    criteriaHeldElsewhere: version.medicalCriteria.heldElsewhere ?? null,
    statements: version.statements.map(({ lineOfBusiness, determination, text }) => ({
      lineOfBusiness,
      determination,
      text,
    })),
    groupStatements: version.groupStatements ?? [],
    relatedPolicies: relatedPoliciesOf(version),
    codes: codesOf(version).map((listing) => ({
      code: listing.code,
      system: listing.system,
      descriptor: descriptorOrNull(listing.descriptor),
      determinations: [...listing.determinations],
      scope: listing.scope,
      validFrom: listing.dates?.from ?? null,
      validUntil: listing.dates?.until ?? null,
      inAttachment: listing.isInAttachment,
      url: codeUrl(listing.name),
    })),
    regulatory: version.regulatory,
    references: version.bibliography
      ? bibliographyById(version.bibliography).references.map(({ id }) => id)
      : [],
    publications: version.publications.map(({ month }) => month),
  });
