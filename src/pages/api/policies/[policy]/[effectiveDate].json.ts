import type { InferGetStaticPropsType } from 'astro';
import { policyJson } from '../../../../formats/api/contract.ts';
import { createJsonFile } from '../../../../formats/api/createJsonFile.ts';
import { createPolicyJson } from '../../../../formats/api/policyJson.ts';
import { getVersionPaths as getStaticPaths } from '../../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A version that is not the current one. */
export const GET = createJsonFile(policyJson, ({ version }: Props) => createPolicyJson(version));
