import type { InferGetStaticPropsType } from 'astro';
import { codeMarkdown } from '../../../exports/markdown/codeMarkdown.ts';
import { textResponse } from '../../../exports/textResponse.ts';
import { codePaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  textResponse(codeMarkdown(props.listed), 'text/markdown');
