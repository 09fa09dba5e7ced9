import type { InferGetStaticPropsType } from 'astro';
import { codeMarkdown } from '../../../exports/markdown/codeMarkdown.ts';
import { textFile } from '../../../exports/textFile.ts';
import { codePaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('text/markdown', ({ listed }: Props) => codeMarkdown(listed));
