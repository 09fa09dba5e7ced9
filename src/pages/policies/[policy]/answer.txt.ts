import type { InferGetStaticPropsType } from 'astro';
import { lastDayInForce } from '../../../catalog.ts';
import { policyAnswerText } from '../../../exports/answerText.ts';
import { plainTextResponse } from '../../../exports/textResponse.ts';
import { policyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  plainTextResponse(policyAnswerText(props.version, lastDayInForce(props.version)));
