import type { InferGetStaticPropsType } from 'astro';
import { codeMarkdown } from '../../../formats/markdown/codeMarkdown.ts';
import { textFile } from '../../../formats/textFile.ts';
import { codePaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('text/markdown', ({ listed }: Props) => codeMarkdown(listed));
