import type { InferGetStaticPropsType } from 'astro';
import { policyJson } from '../../../formats/api/contract.ts';
import { createJsonFile } from '../../../formats/api/createJsonFile.ts';
import { createPolicyJson } from '../../../formats/api/policyJson.ts';
import { getPolicyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The version in force. */
export const GET = createJsonFile(policyJson, ({ version }: Props) => createPolicyJson(version));
