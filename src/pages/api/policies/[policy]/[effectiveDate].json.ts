import type { InferGetStaticPropsType } from 'astro';
import { policyJson } from '../../../../api/contract.ts';
import { jsonFile } from '../../../../api/jsonFile.ts';
import { policyJsonOf } from '../../../../api/policyJson.ts';
import { policyVersionPaths as getStaticPaths } from '../../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One version for good. */
export const GET = jsonFile(policyJson, ({ version }: Props) => policyJsonOf(version));
