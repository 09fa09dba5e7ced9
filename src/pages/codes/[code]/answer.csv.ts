import type { InferGetStaticPropsType } from 'astro';
import { codeAnswerCsv } from '../../../exports/answerCsv.ts';
import { csvFile } from '../../../exports/textFile.ts';
import { codePaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = csvFile(({ listed }: Props) => codeAnswerCsv(listed.listings));
