import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { contract } from '../../../formats/api/contract.ts';

export const getStaticPaths = () =>
  Object.entries(contract).map(([name, schema]) => ({ params: { name }, props: { schema } }));

export const GET: APIRoute<{ schema: z.ZodType }> = ({ props: { schema } }) =>
  Response.json(z.toJSONSchema(schema));
