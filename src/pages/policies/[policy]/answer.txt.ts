import type { InferGetStaticPropsType } from 'astro';
import { lastDayInForce } from '../../../catalog.ts';
import { policyAnswerText } from '../../../exports/answerText.ts';
import { plainTextFile } from '../../../exports/textFile.ts';
import { policyPaths as getStaticPaths } from '../../../staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = plainTextFile(({ version }: Props) =>
  policyAnswerText(version, lastDayInForce(version)),
);
