import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mostBytes, mostFiles } from '../browser/offline/bounds.ts';
import type { FilesToSave, Version } from '../browser/offline/version.ts';
import type { BuiltFile, ReadBuiltFiles } from './builtFiles.ts';
import { offlineScript, offlineSource } from './offlineScript.ts';

/** What a browser needs of a site that is too large to be saved whole. */
const core =
  /^(_astro\/.*|search\/.*|icon\.svg|404\.html|((policies|codes|devices|search|check|offline)\/)?index\.html)$/;
/** What no page needs: interfaces that Pagefind brings and we do not use, and files for other programs. */
const unneeded = /^(api\/|social\/)|\.(md|txt|xml|bib|ris|csl\.json)$|answer\.csv$/;

/** The path of a page is that of its folder. */
const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** The hash of the words of each policy's page, by its path. */
const wordsOf = (files: readonly BuiltFile[]): FilesToSave['policies'] =>
  Object.fromEntries(
    files.flatMap(({ file, words }) => (words ? [[pathOf(file), words] as const] : [])).toSorted(),
  );

function toSave(files: readonly BuiltFile[]): Pick<FilesToSave, 'isWhole' | 'files'> {
  const needed = files.filter(({ file }) => !unneeded.test(file));
  const bytes = needed.reduce((sum, file) => sum + file.bytes, 0);
  const isWhole = needed.length <= mostFiles && bytes <= mostBytes;
  const chosen = isWhole ? needed : needed.filter(({ file }) => core.test(file));
  return { isWhole, files: chosen.map(({ file, hash }) => [pathOf(file), hash]) };
}

/** When the site is built; SOURCE_DATE_EPOCH, in seconds, stands for it where builds are compared. */
const builtAt = () =>
  new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? Date.now() / 1000) * 1000).toISOString();

/**
 * Writes the service worker, what it saves and what is published (`/version.json`). Turned off, it
 * writes a worker that removes every copy and itself: what to ship when a copy does harm.
 */
export function offlineCopy(isOn: boolean, readBuiltFiles: ReadBuiltFiles): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        mkdirSync(`${site}offline`, { recursive: true });
        const define = (id: string) => ({
          COPY_BUILD: JSON.stringify(id),
          COPY_BASE: JSON.stringify(base),
        });
        if (isOn) {
          writeFileSync(`${site}offline/notice.js`, await offlineScript('notice.ts', {}));
          writeFileSync(`${site}offline/notice.css`, readFileSync(offlineSource('notice.css')));
        }
        const files = readBuiltFiles(site);
        const policies = wordsOf(files);
        const worker = isOn ? 'serviceWorker.ts' : 'stoppedWorker.ts';
        const parts = [await offlineScript(worker, define('')), ...files.map(({ hash }) => hash)];
        const id = createHash('sha256').update(parts.join()).digest('hex').slice(0, 16);
        writeFileSync(`${site}sw.js`, await offlineScript(worker, define(id)));
        const version: Version = { build: id, builtAt: builtAt(), policies };
        writeFileSync(`${site}version.json`, JSON.stringify(version));
        if (!isOn) return;
        const saved: FilesToSave = { build: id, policies, ...toSave(files) };
        writeFileSync(`${site}offline/files.json`, JSON.stringify(saved));
        logger.info(`${saved.files.length} files to be saved by browsers`);
      },
    },
  };
}
