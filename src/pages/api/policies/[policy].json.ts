import type { InferGetStaticPropsType } from 'astro';
import { policyJson } from '../../../api/contract.ts';
import { jsonResponse } from '../../../api/jsonResponse.ts';
import { policyJsonOf } from '../../../api/policyJson.ts';
import { policyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

/** The version in force. */
export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  jsonResponse(policyJson, policyJsonOf(props.version));
