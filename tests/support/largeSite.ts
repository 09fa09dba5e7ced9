import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { maxFiles } from '../../src/browser/offline/manifest.ts';
import { besideFolder } from '../../src/build/besideFolder.ts';
import { createBuiltFilesReader } from '../../src/build/builtFiles.ts';
import { offlineCopy } from '../../src/build/offlineCopy.ts';
import { dist } from './builtSite.ts';

type BuildDone = NonNullable<ReturnType<typeof offlineCopy>['hooks']['astro:build:done']>;

/** The built site with more pages than browsers save, after the integration that writes its worker. */
export class LargeSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'large-site-'));

  async build(): Promise<this> {
    cpSync(dist, this.folder, { recursive: true });
    cpSync(besideFolder(dist), besideFolder(this.folder), { recursive: true });
    for (let place = 0; place < maxFiles; place += 1) {
      mkdirSync(join(this.folder, `codes/x${place}`));
      writeFileSync(join(this.folder, `codes/x${place}/index.html`), `<h1>X${place}</h1>`);
    }
    const options = { dir: pathToFileURL(`${this.folder}/`), logger: { info: () => undefined } };
    await offlineCopy(true, null, createBuiltFilesReader()).hooks['astro:build:done']?.(
      options as unknown as Parameters<BuildDone>[0],
    );
    return this;
  }

  remove(): void {
    for (const folder of [this.folder, besideFolder(this.folder)])
      rmSync(folder, { recursive: true, force: true });
  }
}
