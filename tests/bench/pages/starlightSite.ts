import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { installPinned } from '../pinnedPackages.ts';
import { policyPath, type PolicyContent } from './policyContent.ts';

const dependencies = { '@astrojs/starlight': '0.42.4', astro: '7.3.4', sharp: '0.35.5' };

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: 'Coverage policies' })] });
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const page = (title: string, words: string) =>
  `---\ntitle: ${JSON.stringify(title)}\n---\n\n${words}\n`;

/** Builds a Starlight site as its documentation begins one, with the policy as a page of it; returns the built folder. */
export function buildStarlight(folder: string, { title, markdown }: PolicyContent): string {
  installPinned(folder, dependencies);
  const pages = `${folder}/src/content/docs`;
  rmSync(`${folder}/src`, { recursive: true, force: true });
  mkdirSync(`${pages}/policies`, { recursive: true });
  writeFileSync(`${folder}/astro.config.mjs`, config);
  writeFileSync(`${folder}/src/content.config.ts`, collections);
  writeFileSync(`${pages}/index.md`, page('Policies', `[${title}](${policyPath})`));
  writeFileSync(`${pages}${policyPath.replace(/\/$/, '.md')}`, page(title, markdown));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--force'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  );
  if (status !== 0) throw new Error(`Starlight was not built:\n${stdout}${stderr}`);
  return `${folder}/dist`;
}
