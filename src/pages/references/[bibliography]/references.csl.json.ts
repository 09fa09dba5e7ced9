import type { InferGetStaticPropsType } from 'astro';
import { cslJson } from '../../../exports/cslJson.ts';
import { citationItems } from '../../../exports/citationItems.ts';
import { textFile } from '../../../exports/textFile.ts';
import { bibliographyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('application/json', ({ bibliography }: Props) =>
  cslJson(citationItems(bibliography.references)),
);
