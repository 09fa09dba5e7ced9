import type { APIRoute } from 'astro';
import { published } from '../_searchData.ts';

export const getStaticPaths = () =>
  [...published.files].map(([file, texts]) => ({ params: { file }, props: { texts } }));

/** The texts of the policies that list some neighboring codes, on a site where they are long. */
export const GET: APIRoute = ({ props }) => Response.json(props['texts']);
