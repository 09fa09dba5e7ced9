import type { InferGetStaticPropsType } from 'astro';
import { codeAnswerCsv } from '../../../exports/answerCsv.ts';
import { csvResponse } from '../../../exports/textResponse.ts';
import { codePaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  csvResponse(codeAnswerCsv(props.listed.listings));
