import type { InferGetStaticPropsType } from 'astro';
import { deviceMarkdown } from '../../../exports/markdown/deviceMarkdown.ts';
import { textFile } from '../../../exports/textFile.ts';
import { wordsOfDevice } from '../../../wordsOfRecords.ts';
import { devicePaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = textFile('text/markdown', ({ device }: Props) =>
  deviceMarkdown(wordsOfDevice(device)),
);
