import { published } from './_searchData.ts';

/** What the search box answers from; loaded when the box gets the focus. */
export const GET = () => Response.json(published.data);
