import type { APIRoute } from 'astro';
import { sitemapUrl } from '../urls.ts';

/** Everything may be read. What should not be listed says so itself. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemapUrl, site).href}\n`);
