import type { InferGetStaticPropsType } from 'astro';
import { lastDayInForce } from '../../../catalog.ts';
import { codeAnswerText } from '../../../exports/answerText.ts';
import { plainTextFile } from '../../../exports/textFile.ts';
import { codePaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = plainTextFile(({ listed }: Props) =>
  codeAnswerText(listed.listings, lastDayInForce),
);
