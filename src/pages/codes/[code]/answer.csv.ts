import type { InferGetStaticPropsType } from 'astro';
import { codeAnswerCsv } from '../../../formats/answerCsv.ts';
import { csvFile } from '../../../formats/textFile.ts';
import { codePaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = csvFile(({ listed }: Props) => codeAnswerCsv(listed.listings));
