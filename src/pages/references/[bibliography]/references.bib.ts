import type { InferGetStaticPropsType } from 'astro';
import { bibtex } from '../../../formats/bibtex.ts';
import { citationItems } from '../../../formats/citationItems.ts';
import { textFile } from '../../../formats/textFile.ts';
import { bibliographyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('application/x-bibtex', ({ bibliography }: Props) =>
  bibtex(citationItems(bibliography.references)),
);
