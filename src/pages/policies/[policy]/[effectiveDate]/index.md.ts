import type { InferGetStaticPropsType } from 'astro';
import { textFile } from '../../../../exports/textFile.ts';
import { policyToMarkdown } from '../../../../wordsOfRecords.ts';
import { policyVersionPaths as getStaticPaths } from '../../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('text/markdown', ({ version }: Props) => policyToMarkdown(version));
