import type { InferGetStaticPropsType } from 'astro';
import { ris } from '../../../exports/ris.ts';
import { citationItems } from '../../../exports/citationItems.ts';
import { textResponse } from '../../../exports/textResponse.ts';
import { bibliographyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  textResponse(
    ris(citationItems(props.bibliography.references)),
    'application/x-research-info-systems',
  );
