import type { InferGetStaticPropsType } from 'astro';
import { formatDeviceMarkdown } from '../../../formats/markdown/formatDeviceMarkdown.ts';
import { createTextFile } from '../../../formats/createTextFile.ts';
import { deviceToMarkdown } from '../../../formats/markdownSources.ts';
import { getDevicePaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = createTextFile('text/markdown', ({ device }: Props) =>
  formatDeviceMarkdown(deviceToMarkdown(device)),
);
