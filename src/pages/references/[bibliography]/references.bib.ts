import type { InferGetStaticPropsType } from 'astro';
import { bibtex } from '../../../exports/bibtex.ts';
import { citationItems } from '../../../exports/citationItems.ts';
import { textFile } from '../../../exports/textFile.ts';
import { bibliographyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('application/x-bibtex', ({ bibliography }: Props) =>
  bibtex(citationItems(bibliography.references)),
);
