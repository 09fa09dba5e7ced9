import type { InferGetStaticPropsType } from 'astro';
import { deviceMarkdown } from '../../../formats/markdown/deviceMarkdown.ts';
import { textFile } from '../../../formats/textFile.ts';
import { wordsOfDevice } from '../../../formats/markdownSources.ts';
import { devicePaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('text/markdown', ({ device }: Props) =>
  deviceMarkdown(wordsOfDevice(device)),
);
