import type { InferGetStaticPropsType } from 'astro';
import { lastDayInForce } from '../../../catalog.ts';
import { codeAnswerText } from '../../../exports/answerText.ts';
import { plainTextResponse } from '../../../exports/textResponse.ts';
import { codePaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  plainTextResponse(codeAnswerText(props.listed.listings, lastDayInForce));
