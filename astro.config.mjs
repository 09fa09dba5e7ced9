import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { existsSync, readFileSync } from 'node:fs';
import { developmentHeaders } from './src/headers.ts';
import { headersIn } from './src/hosts/netlifyCloudflare.ts';
import { compressedFiles } from './src/integrations/compressedFiles.ts';
import { contentGate } from './src/integrations/contentGate.ts';
import { hostFiles } from './src/integrations/hostFiles.ts';
import { offlineCopy } from './src/integrations/offlineCopy.ts';
import { preloadedImports } from './src/integrations/preloadedImports.ts';
import { renderedFiles } from './src/integrations/renderedFiles.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { site } from './src/site.ts';
import { sitemapOfPages } from './src/integrations/sitemapOfPages.ts';

/** Of the site as it was built; there is none before the first build. */
const builtHeaders = () =>
  existsSync('dist/_headers') ? headersIn(readFileSync('dist/_headers', 'utf8')) : {};

const search = searchIndex();

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://coverage.example',
  base: process.env.BASE_PATH ?? '/',
  // Builds of other content at the same time, as tests make them, need places of their own.
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  // The pages stand at addresses with a slash; `npm start` answers without it too, as hosts do.
  trailingSlash: 'ignore',
  // The default joins words that stand on two lines of a template.
  compressHTML: true,
  // The first paint waits for one request. The hashes of the sheets are in the headers: see hostFiles().
  build: { inlineStylesheets: 'always' },
  server: ({ command }) => ({
    headers: command === 'dev' ? developmentHeaders : builtHeaders(),
  }),
  devToolbar: { enabled: false },
  // JSON Schemas of the collections for the completion of front matter in editors (.astro/collections).
  experimental: { contentIntellisense: true },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  integrations: [
    contentGate(),
    mdx(),
    renderedFiles(search),
    sitemapOfPages(),
    search,
    offlineCopy(site.offlineCopy),
    ...(process.env.COMPRESS === 'no' ? [] : [compressedFiles()]),
    hostFiles(),
  ],
  vite: {
    // Hosts let other sites read what is there to be taken, see `open` in src/headers.ts; Vite cannot tell it apart.
    preview: { cors: { origin: '*' } },
    plugins: [tailwindcss(), preloadedImports()],
    define: { OFFLINE_COPY: JSON.stringify(site.offlineCopy) },
    // Every script is a file, but for the one that recalls the colours: the policy names what stands in a page.
    build: { assetsInlineLimit: 0, modulePreload: false },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // The script of every page holds what others take from it: one request, and none that waits for another.
              codeSplitting: {
                groups: [
                  {
                    name: 'page',
                    test: /layouts\/Page\.astro\?.*type=script|browser\/(address|element|searchKey|trustedTypes)\.ts$/,
                  },
                  // What the pages that look up codes share, in one request.
                  {
                    name: 'answers',
                    test: /\/(determinationMark|payerDay|codeNames|fold)\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
