import type { InferGetStaticPropsType } from 'astro';
import { policyJson } from '../../../../api/contract.ts';
import { jsonResponse } from '../../../../api/jsonResponse.ts';
import { policyJsonOf } from '../../../../api/policyJson.ts';
import { policyVersionPaths as getStaticPaths } from '../../../../staticPaths.ts';

export { getStaticPaths };

/** One version for good. */
export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  jsonResponse(policyJson, policyJsonOf(props.version));
