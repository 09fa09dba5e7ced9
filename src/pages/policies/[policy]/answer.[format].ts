import type { APIRoute } from 'astro';
import { policies } from '../../../catalog.ts';
import type { PolicyVersion } from '../../../domain/records.ts';
import { policyAnswerCsv } from '../../../exports/answerCsv.ts';
import { policyAnswerText } from '../../../exports/answerText.ts';
import { csvResponse, plainTextResponse } from '../../../exports/textResponse.ts';

export const getStaticPaths = () =>
  policies.flatMap(({ id, current }) =>
    ['txt', 'csv'].map((format) => ({
      params: { policy: id, format },
      props: { version: current },
    })),
  );

export const GET: APIRoute<{ version: PolicyVersion }> = ({ params, props: { version } }) =>
  params['format'] === 'csv'
    ? csvResponse(policyAnswerCsv(version))
    : plainTextResponse(policyAnswerText(version));
