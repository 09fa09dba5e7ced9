import type { APIRoute } from 'astro';
import { policyJson } from '../../../../api/contract.ts';
import { jsonResponse } from '../../../../api/jsonResponse.ts';
import { policyJsonOf } from '../../../../api/policyJson.ts';
import { records } from '../../../../catalog.ts';
import type { PolicyVersion } from '../../../../domain/records.ts';

/** One version for good. */
export const getStaticPaths = () =>
  records.policies.map((version) => ({
    params: { policy: version.policy, effectiveDate: version.effectiveDate.date },
    props: { version },
  }));

export const GET: APIRoute<{ version: PolicyVersion }> = ({ props: { version } }) =>
  jsonResponse(policyJson, policyJsonOf(version));
