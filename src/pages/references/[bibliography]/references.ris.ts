import type { InferGetStaticPropsType } from 'astro';
import { formatRis } from '../../../formats/formatRis.ts';
import { numberReferences } from '../../../domain/citations.ts';
import { citationItem } from '../../../formats/citationItems.ts';
import { createTextFile } from '../../../formats/createTextFile.ts';
import { getBibliographyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = createTextFile(
  'application/x-research-info-systems',
  ({ bibliography }: Props) =>
    formatRis(numberReferences(bibliography.references).map(citationItem)),
);
