import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Version } from '../browser/offline/version.ts';
import type { ReadBuiltFiles } from './builtFiles.ts';
import { placeholderUrl } from './placeholderUrl.ts';
import { besideFolder } from './besideFolder.ts';
import { configureHost } from './hosts/hostConfiguration.ts';
import { assertFits, listConditions, listNumbers } from './hosts/hostReport.ts';
import { hostByName, type HostName } from './hosts/hosts.ts';
import { countSite } from './hosts/siteNumbers.ts';

/**
 * Writes what the host of the site is told, with the hashes of what is inline in the pages as they are written, and
 * refuses a site that the host does not take. It is the last integration: nothing changes a file after it.
 */
export function hostFiles(host: HostName | null, readBuiltFiles: ReadBuiltFiles): AstroIntegration {
  let address = new URL(placeholderUrl);
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && host && !process.env['SITE_URL'])
          throw new Error(withoutAddress);
      },
      'astro:config:done': ({ config }) => {
        address = new URL(config.base, config.site);
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { build } = JSON.parse(readFileSync(join(site, 'version.json'), 'utf8')) as Version;
        const files = readBuiltFiles(site);
        const configuration = configureHost(host, { files, address, release: build });
        const { inside, beside, redirectsLeftOut } = configuration;
        rmSync(besideFolder(site), { recursive: true, force: true });
        writeFiles(site, inside);
        writeFiles(besideFolder(site), beside);
        if (!process.env['SITE_URL']) logger.warn(withoutAddress);
        if (host === null) return;
        const numbers = countSite(readBuiltFiles(site), configuration);
        const { title, note } = hostByName(host);
        logger.info(`For ${title} (HOST=${host}):`);
        for (const line of listNumbers(host, numbers)) logger.info(`  ${line}`);
        if (redirectsLeftOut > 0) {
          logger.info(`  redirects without room: ${redirectsLeftOut} (the 404 page leads on)`);
        }
        for (const line of listConditions(host, numbers)) logger.warn(line);
        if (note) logger.warn(note);
        assertFits(host, numbers);
      },
    },
  };
}

const withoutAddress = `SITE_URL is not set: links in feeds, the site map and search engines would lead to ${placeholderUrl}.
Write the address of the site, as SITE_URL=https://policies.example.org npm run build`;

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
