import type { InferGetStaticPropsType } from 'astro';
import { textFile } from '../../../../formats/textFile.ts';
import { policyToMarkdown } from '../../../../formats/markdownSources.ts';
import { policyVersionPaths as getStaticPaths } from '../../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('text/markdown', ({ version }: Props) => policyToMarkdown(version));
