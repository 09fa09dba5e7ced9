import type { InferGetStaticPropsType } from 'astro';
import { bibtex } from '../../../exports/bibtex.ts';
import { citationItems } from '../../../exports/citationItems.ts';
import { textResponse } from '../../../exports/textResponse.ts';
import { bibliographyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  textResponse(bibtex(citationItems(props.bibliography.references)), 'application/x-bibtex');
