import type { InferGetStaticPropsType } from 'astro';
import { lastDayInForce } from '../../../catalog.ts';
import { policyAnswerText } from '../../../formats/answerText.ts';
import { plainTextFile } from '../../../formats/textFile.ts';
import { policyPaths as getStaticPaths } from '../../../layouts/staticPaths.ts';

export { getStaticPaths };

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = plainTextFile(({ version }: Props) =>
  policyAnswerText(version, lastDayInForce(version)),
);
