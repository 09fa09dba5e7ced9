import type { InferGetStaticPropsType } from 'astro';
import { cslJson } from '../../../exports/cslJson.ts';
import { citationItems } from '../../../exports/citationItems.ts';
import { textResponse } from '../../../exports/textResponse.ts';
import { bibliographyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  textResponse(cslJson(citationItems(props.bibliography.references)), 'application/json');
