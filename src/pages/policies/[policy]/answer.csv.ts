import type { InferGetStaticPropsType } from 'astro';
import { policyAnswerCsv } from '../../../exports/answerCsv.ts';
import { csvResponse } from '../../../exports/textResponse.ts';
import { policyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  csvResponse(policyAnswerCsv(props.version));
