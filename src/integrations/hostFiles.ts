import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { azureFile } from '../hosts/azure.ts';
import { codeRedirects } from '../hosts/codeRedirects.ts';
import { headersFile, redirectsFile } from '../hosts/netlifyCloudflare.ts';
import { vercelFile } from '../hosts/vercel.ts';

/** The address of the site below its domain, without a slash at its end: "" or "/name". */
const withoutSlash = (base: string) => base.replace(/\/$/, '');

/** Writes the files that hosts read in the folder that is published: headers and redirects of the one list. */
export function hostFiles(): AstroIntegration {
  let base = '';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withoutSlash(config.base);
      },
      'astro:build:done': ({ dir, pages }) => {
        const site = fileURLToPath(dir);
        const redirects = codeRedirects(
          pages.map(({ pathname }) => `${base}/${pathname}`),
          base,
        );
        writeFileSync(`${site}_headers`, headersFile(base));
        writeFileSync(`${site}_redirects`, redirectsFile(redirects));
        writeFileSync(`${site}vercel.json`, vercelFile(base, redirects));
        writeFileSync(`${site}staticwebapp.config.json`, azureFile(base, redirects));
      },
    },
  };
}
