import type { InferGetStaticPropsType } from 'astro';
import { createTextFile } from '../../../formats/createTextFile.ts';
import { policyToMarkdown } from '../../../formats/markdownSources.ts';
import { getPolicyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = createTextFile('text/markdown', ({ version }: Props) =>
  policyToMarkdown(version),
);
