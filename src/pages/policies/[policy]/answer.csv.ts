import type { InferGetStaticPropsType } from 'astro';
import { policyAnswerCsv } from '../../../exports/answerCsv.ts';
import { csvFile } from '../../../exports/textFile.ts';
import { policyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = csvFile(({ version }: Props) => policyAnswerCsv(version));
