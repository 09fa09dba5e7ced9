import type { InferGetStaticPropsType } from 'astro';
import { lastDayInForce } from '../../../catalog.ts';
import { codeAnswerText } from '../../../formats/answerText.ts';
import { plainTextFile } from '../../../formats/textFile.ts';
import { codePaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = plainTextFile(({ listed }: Props) =>
  codeAnswerText(listed.listings, lastDayInForce),
);
