import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** A machine on which releases are published as docs/deploy.md says, with its folders in a place of their own. */
export class Releases {
  readonly folder = mkdtempSync(join(tmpdir(), 'releases-'));

  /** Replaces the folders of the guide in a text by those of this machine. */
  place(text: string): string {
    return text.replace(/\/(var\/www|etc)\//g, `${this.folder}$&`);
  }

  /** Publishes a site that was built for nginx or Caddy, and returns what is said about it. */
  publish(site: string): Promise<string> {
    return this.run('dist-host/publish', dirname(site));
  }

  /** Goes back to a release that is on this machine. */
  rollBack(server: 'nginx' | 'caddy', release: string): Promise<string> {
    return this.run(`${this.folder}/etc/${server}/coverage/${release}/publish`, this.folder);
  }

  private async run(script: string, cwd: string): Promise<string> {
    const env = { ...process.env, DESTDIR: this.folder };
    return (await runFile('sh', [script], { cwd, env })).stdout;
  }

  /** The files and folders in a folder of this machine. */
  list(path: string): readonly string[] {
    return readdirSync(join(this.folder, path)).toSorted();
  }

  /** When a file of this machine was written, and which it is. */
  stat(path: string) {
    return statSync(join(this.folder, path));
  }

  /** A file on this machine, with the folders in it replaced. */
  read(path: string): string {
    return this.place(readFileSync(join(this.folder, path), 'utf8'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
