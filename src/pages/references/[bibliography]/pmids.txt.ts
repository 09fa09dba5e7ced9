import type { InferGetStaticPropsType } from 'astro';
import { pmids } from '../../../exports/pmids.ts';
import { citationItems } from '../../../exports/citationItems.ts';
import { textResponse } from '../../../exports/textResponse.ts';
import { bibliographyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  textResponse(pmids(citationItems(props.bibliography.references)), 'text/plain');
