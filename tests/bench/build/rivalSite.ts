import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRivalContent } from './rivalContent.ts';

const nodeModules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

const layout = `---
const { title } = Astro.props;
---
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
  </head>
  <body>
    <nav><a href="/">Home</a> <a href="/policies/">Policies</a> <a href="/codes/">Codes</a></nav>
    <main><h1>{title}</h1><slot /></main>
  </body>
</html>
`;

/** A page of one record of a collection, with its words rendered. */
const page = (collection: string, params: string, above: string) => `---
import { getCollection, render } from 'astro:content';
import Layout from '${above}layouts/Layout.astro';
export const getStaticPaths = async () =>
  (await getCollection('${collection}')).map((entry) => ({ params: ${params}, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Layout title={entry.data.title}><Content /></Layout>
`;

const newest = `
const newest = (entries) => [...new Map(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => [entry.id.split('/')[0], entry])).values()];`;

const policy = `---
import { getCollection, render } from 'astro:content';
import Layout from '../../../layouts/Layout.astro';
export const getStaticPaths = async () => {${newest}
  return newest(await getCollection('policies')).map((entry) => ({ params: { policy: entry.id.split('/')[0] }, props: { entry } }));
};
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Layout title={entry.data.title}><Content /></Layout>
`;

const code = `---
import { getCollection } from 'astro:content';
import Layout from '../../layouts/Layout.astro';
export const getStaticPaths = async () => {
  const listings = (await getCollection('policies')).flatMap((policy) => policy.data.codes.map((code) => ({ ...code, policy })));
  return [...Map.groupBy(listings, ({ code }) => code)].map(([code, all]) => ({ params: { code: code.toLowerCase() }, props: { code, all } }));
};
const { code, all } = Astro.props;
---
<Layout title={code}>
  {all.map(({ descriptor, policy }) => <section><h2>{policy.data.title}</h2><p>{descriptor}</p><p>{policy.data.description}</p><a href={\`/policies/\${policy.id}/\`}>{policy.data.effective}</a></section>)}
</Layout>
`;

const list = (of: string) => `---
import { getCollection } from 'astro:content';
import Layout from '../../layouts/Layout.astro';
const policies = await getCollection('policies');
---
<Layout title="${of}"><ul>{policies.map((entry) => <li><a href={\`/policies/\${entry.id}/\`}>{entry.data.title}</a></li>)}</ul></Layout>
`;

const contentConfig = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const folder = (name) => glob({ pattern: '**/*.{md,mdx}', base: './src/content/' + name });
const titled = z.object({ title: z.string() });
export const collections = {
  policies: defineCollection({
    loader: folder('policies'),
    schema: titled.extend({
      description: z.string(),
      effective: z.string(),
      codes: z.array(z.object({ code: z.string(), descriptor: z.string().nullable() })),
    }),
  }),
  devices: defineCollection({ loader: folder('devices'), schema: titled }),
  references: defineCollection({ loader: folder('references'), schema: titled }),
};
`;

const config = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';
import { fileURLToPath } from 'node:url';
const search = {
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex();
      await index.addDirectory({ path: fileURLToPath(dir) });
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
      await close();
    },
  },
};
export default defineConfig({ cacheDir: './.cache', integrations: [mdx(), search] });
`;

const policyPage: Record<string, string> = {
  'src/pages/policies/[policy]/index.astro': policy,
};
/** Beside the page of each policy: its versions, codes, devices, references and the lists. */
const otherPages: Record<string, string> = {
  'src/pages/policies/[policy]/[date].astro': page(
    'policies',
    "{ policy: entry.id.split('/')[0], date: entry.id.split('/')[1] }",
    '../../../',
  ),
  'src/pages/devices/[id].astro': page('devices', '{ id: entry.id }', '../../'),
  'src/pages/references/[id].astro': page('references', '{ id: entry.id }', '../../'),
  'src/pages/codes/[code].astro': code,
  'src/pages/codes/index.astro': list('Codes'),
  'src/pages/policies/index.astro': list('Policies'),
};

/**
 * Writes a plain Astro site with MDX, `glob()` collections and stock Pagefind, of the same words as a
 * content root of ours: with a page for each policy only, or with the same kinds of pages as ours.
 */
export function writeRivalSite(root: string, content: string, pages: 'policies' | 'same'): void {
  const files = {
    'astro.config.mjs': config,
    'package.json': '{ "type": "module", "private": true }\n',
    'src/content.config.ts': contentConfig,
    'src/layouts/Layout.astro': layout,
    ...policyPage,
    ...(pages === 'same' ? otherPages : {}),
  };
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  symlinkSync(nodeModules, join(root, 'node_modules'));
  writeRivalContent(content, join(root, 'src/content'));
}
