import type { APIRoute } from 'astro';
import { codes } from '../../../catalog.ts';
import type { CodeListing } from '../../../domain/codes.ts';
import { codeAnswerCsv } from '../../../exports/answerCsv.ts';
import { codeAnswerText } from '../../../exports/answerText.ts';
import { csvResponse, plainTextResponse } from '../../../exports/textResponse.ts';

export const getStaticPaths = () =>
  codes.flatMap(({ code, listings }) =>
    ['txt', 'csv'].map((format) => ({
      params: { code: code.toLowerCase(), format },
      props: { listings },
    })),
  );

export const GET: APIRoute<{ listings: readonly CodeListing[] }> = ({ params, props }) =>
  params['format'] === 'csv'
    ? csvResponse(codeAnswerCsv(props.listings))
    : plainTextResponse(codeAnswerText(props.listings));
