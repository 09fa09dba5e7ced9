import type { InferGetStaticPropsType } from 'astro';
import { numbered } from '../../../domain/citations.ts';
import { referencesJson } from '../../../formats/api/contract.ts';
import { jsonFile } from '../../../formats/api/jsonFile.ts';
import { citationItem } from '../../../formats/citationItems.ts';
import { bibliographyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = jsonFile(referencesJson, ({ bibliography }: Props) =>
  numbered(bibliography.references).map((reference) => {
    const { number, asPrinted, readings } = reference;
    return { ...citationItem(reference), number, asPrinted, readings };
  }),
);
