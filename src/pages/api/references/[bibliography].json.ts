import type { InferGetStaticPropsType } from 'astro';
import { numberReferences } from '../../../domain/citations.ts';
import { referencesJson } from '../../../formats/api/contract.ts';
import { createJsonFile } from '../../../formats/api/createJsonFile.ts';
import { citationItem } from '../../../formats/citationItems.ts';
import { getBibliographyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = createJsonFile(referencesJson, ({ bibliography }: Props) =>
  numberReferences(bibliography.references).map((reference) => {
    const { number, asPrinted, readings } = reference;
    return { ...citationItem(reference), number, asPrinted, readings };
  }),
);
