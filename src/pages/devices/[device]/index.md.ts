import type { InferGetStaticPropsType } from 'astro';
import { deviceMarkdown } from '../../../exports/markdown/deviceMarkdown.ts';
import { textResponse } from '../../../exports/textResponse.ts';
import { wordsOfDevice } from '../../../wordsOfRecords.ts';
import { devicePaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

export const GET = ({ props }: { props: InferGetStaticPropsType<typeof getStaticPaths> }) =>
  textResponse(deviceMarkdown(wordsOfDevice(props.device)), 'text/markdown');
