import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Version } from '../browser/offline/version.ts';
import { headersFor } from './headers.ts';
import { azureFile } from './hosts/azure.ts';
import { caddyRelease } from './hosts/caddy.ts';
import { codeRedirects, findCodePages } from './hosts/codeRedirects.ts';
import { allInlineSources } from './hosts/inlineSources.ts';
import { headersFile, redirectsFile } from './hosts/netlifyCloudflare.ts';
import { nginxRelease } from './hosts/nginx.ts';
import { vercelFile } from './hosts/vercel.ts';
import type { ReadBuiltFiles } from './builtFiles.ts';

/** The address of the site below its domain, without a slash at its end: "" or "/name". */
const withoutSlash = (base: string) => base.replace(/\/$/, '');

/**
 * Writes the files that hosts read in the folder that is published: headers and redirects of the one list, with
 * the hashes of what stands in the pages as they are written. It is the last integration: nothing changes a page after it.
 */
export function hostFiles(readBuiltFiles: ReadBuiltFiles): AstroIntegration {
  let base = '';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withoutSlash(config.base);
      },
      'astro:build:done': ({ dir, pages }) => {
        const site = fileURLToPath(dir);
        const codePages = findCodePages(
          pages.map(({ pathname }) => `${base}/${pathname}`),
          base,
        );
        const redirects = codeRedirects(codePages, base);
        const inline = readBuiltFiles(site).flatMap(({ page }) => (page ? [page.inline] : []));
        const headers = headersFor(allInlineSources(inline));
        const { build } = JSON.parse(readFileSync(`${site}version.json`, 'utf8')) as Version;
        const files = {
          _headers: headersFile(base, headers),
          _redirects: redirectsFile(redirects),
          'vercel.json': vercelFile(base, headers, redirects),
          'staticwebapp.config.json': azureFile(base, headers),
          '_nginx.conf': nginxRelease(build, headers, codePages, base),
          _caddy: caddyRelease(build, headers, codePages, base),
        };
        for (const [name, text] of Object.entries(files)) writeFileSync(site + name, text);
      },
    },
  };
}
