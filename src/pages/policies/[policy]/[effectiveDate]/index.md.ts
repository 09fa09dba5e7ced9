import type { InferGetStaticPropsType } from 'astro';
import { policyMarkdown } from '../../../../exports/markdown/policyMarkdown.ts';
import { textResponse } from '../../../../exports/textResponse.ts';
import { wordsOfPolicy } from '../../../../wordsOfRecords.ts';
import { policyVersionPaths as getStaticPaths } from '../../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  textResponse(policyMarkdown(wordsOfPolicy(props.version)), 'text/markdown');
