import type { InferGetStaticPropsType } from 'astro';
import { textResponse } from '../../../exports/textResponse.ts';
import { markdownOfPolicy } from '../../../wordsOfRecords.ts';
import { policyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  textResponse(markdownOfPolicy(props.version), 'text/markdown');
