import type { InferGetStaticPropsType } from 'astro';
import { ris } from '../../../formats/ris.ts';
import { numbered } from '../../../domain/citations.ts';
import { citationItem } from '../../../formats/citationItems.ts';
import { textFile } from '../../../formats/textFile.ts';
import { bibliographyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('application/x-research-info-systems', ({ bibliography }: Props) =>
  ris(numbered(bibliography.references).map(citationItem)),
);
