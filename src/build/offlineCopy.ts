import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  maxBytes,
  maxFiles,
  type Manifest,
  type OfflineStatus,
} from '../browser/offline/manifest.ts';
import type { PolicyHashes, Version } from '../browser/offline/version.ts';
import type { BuiltFile, ReadBuiltFiles } from './builtFiles.ts';
import { configureHost, type HostConfiguration } from './hosts/hostConfiguration.ts';
import type { HostName } from './hosts/hosts.ts';
import { buildMoment } from '../site.ts';
import { placeholderUrl } from './placeholderUrl.ts';
import { buildOfflineScript, getOfflineSourcePath } from './buildOfflineScript.ts';

/**
 * What no page needs without a network: icons of the device, files for other programs, and what tells of the
 * published build.
 */
const unneeded =
  /^(api\/|social\/|(icon|apple-touch-icon)[-\d]*\.\w+$|404\.html$|sw\.js$|version\.json$|offline\/status\.json$)|\.(md|txt|xml|ris|webmanifest)$/;

/** The path of a page is that of its folder. */
const toPath = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** The files of an offline copy: all that the pages need, or none where that is more than a browser is to save. */
export function chooseFiles(files: readonly BuiltFile[]): Manifest['files'] {
  const needed = files.filter(({ file }) => !unneeded.test(file));
  const bytes = needed.reduce((sum, file) => sum + file.bytes, 0);
  if (needed.length > maxFiles || bytes > maxBytes) return [];
  return needed.map(({ file, hash }) => [toPath(file), hash]);
}

/** The hash of the words of each policy's page, by its path. */
const hashPolicies = (files: readonly BuiltFile[]): PolicyHashes =>
  Object.fromEntries(
    files.flatMap(({ file, words }) => (words ? [[toPath(file), words] as const] : [])).toSorted(),
  );

/** What a page of this site is known by: every layout writes the site's name, in the same characters. */
function findMark(site: string): string {
  const home = readFileSync(`${site}index.html`, 'utf8');
  const [mark] = /<meta property="og:site_name"[^>]*>/.exec(home) ?? [];
  if (!mark) throw new Error('The home page does not give the name of the site');
  return mark;
}

/**
 * The id of a build, which changes with any file of the site and with anything that its host is told: with headers of
 * another build a page would be shown without styles.
 */
export const identifyBuild = (
  files: readonly BuiltFile[],
  script: string,
  { inside, beside }: Pick<HostConfiguration, 'inside' | 'beside'>,
): string =>
  createHash('sha256')
    .update([script, ...files.map(({ hash }) => hash), JSON.stringify([inside, beside])].join())
    .digest('hex')
    .slice(0, 16);

/**
 * Writes the service worker with the list of what it saves, and what is published (`/version.json`). Turned off, or
 * for a site that is too large, the worker removes every copy and itself, and pages register none.
 */
export function offlineCopy(
  isOn: boolean,
  host: HostName | null,
  readBuiltFiles: ReadBuiltFiles,
): AstroIntegration {
  let address = new URL(placeholderUrl);
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = new URL(config.base, config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const base = `${address.pathname.replace(/\/$/, '')}/`;
        mkdirSync(`${site}offline`, { recursive: true });
        writeFileSync(`${site}offline/notice.js`, await buildOfflineScript('notice.ts'));
        writeFileSync(
          `${site}offline/notice.css`,
          readFileSync(getOfflineSourcePath('notice.css')),
        );
        const all = readBuiltFiles(site);
        const files = isOn ? chooseFiles(all) : [];
        const isOffered = files.length > 0;
        const script = await buildOfflineScript(
          isOffered ? 'serviceWorker.ts' : 'uninstallWorker.ts',
        );
        const told = configureHost(host, { files: all, address, release: '' });
        const build = identifyBuild(all, script, told);
        const policyHashes = hashPolicies(all);
        const manifest: Manifest = {
          ...{ build, base, mark: findMark(site), files },
          policyHashes: isOffered ? policyHashes : {},
        };
        const version: Version = { build, builtAt: buildMoment.toISOString(), policyHashes };
        const status: OfflineStatus = { isOffered };
        const worker = `self.offlineManifest=${JSON.stringify(manifest)};\n${script}`;
        writeFileSync(`${site}sw.js`, worker);
        writeFileSync(`${site}version.json`, JSON.stringify(version));
        writeFileSync(`${site}offline/status.json`, JSON.stringify(status));
        logger.info(
          isOffered
            ? `${files.length} files to be saved by browsers`
            : 'no offline copy: it is turned off, or the site is too large',
        );
      },
    },
  };
}
