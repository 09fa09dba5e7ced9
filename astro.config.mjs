import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { headers } from './src/headers.ts';
import { contentGate } from './src/integrations/contentGate.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://coverage.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // The default joins words that stand on two lines of a template.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  server: { headers },
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
    sitemap({ filter: (page) => !page.endsWith('/about/design/') }),
    searchIndex(),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Every script is a file: the content security policy allows no inline ones.
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
