import type { InferGetStaticPropsType } from 'astro';
import { cslJson } from '../../../formats/cslJson.ts';
import { citationItems } from '../../../formats/citationItems.ts';
import { textFile } from '../../../formats/textFile.ts';
import { bibliographyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('application/json', ({ bibliography }: Props) =>
  cslJson(citationItems(bibliography.references)),
);
