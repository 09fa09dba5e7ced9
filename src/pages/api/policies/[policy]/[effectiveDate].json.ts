import type { InferGetStaticPropsType } from 'astro';
import { policyJson } from '../../../../formats/api/contract.ts';
import { jsonFile } from '../../../../formats/api/jsonFile.ts';
import { policyJsonOf } from '../../../../formats/api/policyJson.ts';
import { policyVersionPaths as getStaticPaths } from '../../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A version that is not the current one. */
export const GET = jsonFile(policyJson, ({ version }: Props) => policyJsonOf(version));
