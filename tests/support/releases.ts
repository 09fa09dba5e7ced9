import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of releases as docs/deploy.md has it: each by the name of its build, and the link "current". */
export class Releases {
  readonly folder = mkdtempSync(join(tmpdir(), 'releases-'));

  /** Puts a built site there and points the link at it. */
  publish(site: string): void {
    const { build } = JSON.parse(readFileSync(join(site, 'version.json'), 'utf8')) as {
      build: string;
    };
    symlinkSync(site, join(this.folder, build));
    rmSync(join(this.folder, 'current'), { force: true });
    symlinkSync(build, join(this.folder, 'current'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
