import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuiltFilesReader } from '../../src/build/builtFiles.ts';
import { configureHost } from '../../src/build/hosts/hostConfiguration.ts';
import type { HostName } from '../../src/build/hosts/hosts.ts';
import { buildOnce } from './buildOnce.ts';

/** The site as it is built for a host, once for all tests: the folder that is published. */
export async function hostSite(host: HostName): Promise<string> {
  const folder = await buildOnce({
    name: `site-for-${host}`,
    inputs: ['content/**/*'],
    prepare: () => ({ HOST: host, SITE_URL: 'https://policies.example.org' }),
  });
  return join(folder, 'dist');
}

/** A site that was built for no host, in a new folder with what it would tell nginx or Caddy beside it. */
export function configureSite(host: 'nginx' | 'caddy', site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'configured-'));
  const { build } = JSON.parse(readFileSync(join(site, 'version.json'), 'utf8')) as {
    build: string;
  };
  const { beside } = configureHost(host, {
    files: createBuiltFilesReader()(site),
    address: new URL('https://policies.example.org/'),
    release: build,
  });
  symlinkSync(site, join(folder, 'dist'));
  mkdirSync(join(folder, 'dist-host'));
  for (const [name, text] of Object.entries(beside)) {
    writeFileSync(join(folder, 'dist-host', name), text);
  }
  return join(folder, 'dist');
}
