import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { developmentHeaders } from './src/build/headers.ts';
import { hasPolicyInPages, hostByName } from './src/build/hosts/hosts.ts';
import { compressFiles } from './src/build/compressFiles.ts';
import { createBuiltFilesReader } from './src/build/builtFiles.ts';
import { contentProblems } from './src/build/contentProblems.ts';
import { hostFiles } from './src/build/hostFiles.ts';
import { offlineCopy } from './src/build/offlineCopy.ts';
import { finishPages } from './src/build/finishPages.ts';
import { placeholderUrl } from './src/build/placeholderUrl.ts';
import { searchIndex } from './src/build/searchIndex.ts';
import { site } from './src/site.ts';
import { verifySources } from './src/build/verifySources.ts';
import { createSitemap } from './src/build/createSitemap.ts';

/** Of the site as it was built; there is none before the first build. */
const builtHeaders = () =>
  existsSync('dist-host/headers.json')
    ? JSON.parse(readFileSync('dist-host/headers.json', 'utf8'))
    : {};

/** The modules of the search and its answers, but for the sentences on dates: pages say those as well. */
const answering =
  /\/src\/(search\/|content\/|browser\/(render|result)|domain\/(answers\/(?!classifyWording|sentences\/(date|words))|vocabulary|determinationShapes|memberBilling|formatCsv|code))/;

const readBuiltFiles = createBuiltFilesReader();

export default defineConfig({
  site: process.env.SITE_URL || placeholderUrl,
  base: process.env.BASE_PATH ?? '/',
  // Builds of other content at the same time, as tests make them, need places of their own.
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  // The pages stand at addresses with a slash; `npm start` answers without it too, as hosts do.
  trailingSlash: 'ignore',
  // The default joins words that stand on two lines of a template.
  compressHTML: true,
  // What components add to the shared sheet (see Page.astro) waits for no request. Its hashes are in the headers: see hostFiles().
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
    contentProblems(),
    mdx(),
    // What follows works on the built files, in this order: pages change in the first alone.
    finishPages({ hasCsp: hasPolicyInPages(site.host) }),
    verifySources(),
    searchIndex(readBuiltFiles),
    createSitemap(readBuiltFiles),
    offlineCopy(site.offlineCopy, site.host, readBuiltFiles),
    ...(site.host && hostByName(site.host).sendsCompressedFiles ? [compressFiles()] : []),
    hostFiles(site.host, readBuiltFiles),
  ],
  vite: {
    // See commands/plainPath.ts.
    resolve: { preserveSymlinks: process.execArgv.includes('--preserve-symlinks') },
    // Hosts let other sites read what is there to be taken, see `open` in src/build/headers.ts; Vite cannot tell it apart.
    preview: { cors: { origin: '*' } },
    plugins: [tailwindcss()],
    // Every script is a file, but for the one that recalls the colours: the policy names what stands in a page.
    // Scripts and styles are compiled for the oldest browsers that package.json names.
    build: { assetsInlineLimit: 0, modulePreload: false, target: browserslistToEsbuild() },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What many scripts share is one file: a request for each small module would be slower. Answers and how they
              // are shown are another, which a page loads with its first question.
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    test: (id) => !answering.test(id),
                    minShareCount: 3,
                    priority: 1,
                  },
                  { name: 'answers', test: answering, minShareCount: 2 },
                ],
              },
            },
          },
        },
      },
    },
  },
});
