import type { InferGetStaticPropsType } from 'astro';
import { policyAnswerCsv } from '../../../formats/answerCsv.ts';
import { csvFile } from '../../../formats/textFile.ts';
import { policyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = csvFile(({ version }: Props) => policyAnswerCsv(version));
