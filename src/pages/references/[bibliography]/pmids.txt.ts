import type { InferGetStaticPropsType } from 'astro';
import { pmids } from '../../../exports/pmids.ts';
import { citationItems } from '../../../exports/citationItems.ts';
import { textFile } from '../../../exports/textFile.ts';
import { bibliographyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('text/plain', ({ bibliography }: Props) =>
  pmids(citationItems(bibliography.references)),
);
