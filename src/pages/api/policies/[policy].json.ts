import type { APIRoute } from 'astro';
import { policyJson } from '../../../api/contract.ts';
import { jsonResponse } from '../../../api/jsonResponse.ts';
import { policyJsonOf } from '../../../api/policyJson.ts';
import { policies } from '../../../catalog.ts';
import type { PolicyVersion } from '../../../domain/records.ts';

/** The version in force. */
export const getStaticPaths = () =>
  policies.map(({ id, current }) => ({ params: { policy: id }, props: { version: current } }));

export const GET: APIRoute<{ version: PolicyVersion }> = ({ props: { version } }) =>
  jsonResponse(policyJson, policyJsonOf(version));
