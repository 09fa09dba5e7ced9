import type { InferGetStaticPropsType } from 'astro';
import { ris } from '../../../exports/ris.ts';
import { citationItems } from '../../../exports/citationItems.ts';
import { textFile } from '../../../exports/textFile.ts';
import { bibliographyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('application/x-research-info-systems', ({ bibliography }: Props) =>
  ris(citationItems(bibliography.references)),
);
