import type { InferGetStaticPropsType } from 'astro';
import { policyJson } from '../../../api/contract.ts';
import { jsonFile } from '../../../api/jsonFile.ts';
import { policyJsonOf } from '../../../api/policyJson.ts';
import { policyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The version in force. */
export const GET = jsonFile(policyJson, ({ version }: Props) => policyJsonOf(version));
