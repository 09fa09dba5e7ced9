import type { InferGetStaticPropsType } from 'astro';
import { pmids } from '../../../formats/pmids.ts';
import { citationItems } from '../../../formats/citationItems.ts';
import { textFile } from '../../../formats/textFile.ts';
import { bibliographyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('text/plain', ({ bibliography }: Props) =>
  pmids(citationItems(bibliography.references)),
);
