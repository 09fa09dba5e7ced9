/** Renders and writes beside the main thread, with modules and records of its own: see `threads.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Records } from '../../domain/records.ts';
import { handOverRecords } from '../../records/checkedRecords.ts';
import { bodies } from './bodies.ts';
import { builtApp, type StylesOfPages } from './builtApp.ts';
import type { Round } from './rounds.ts';
import { writtenFiles } from './writtenFiles.ts';

/** What a thread is told when it begins; all of it can be copied. */
export interface ThreadData {
  /** The file of the bundle with the pages. */
  entry: string;
  styles: StylesOfPages;
  records: Records;
  rounds: readonly Round[];
  site: string;
  origin: string;
  address: string | undefined;
}

const { entry, styles, records, rounds, site, origin, address } = workerData as ThreadData;
handOverRecords(records);
const app = builtApp(((await import(entry)) as { app?: unknown }).app);
app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
app.setOptions({
  origin,
  settings: { scripts: [] },
  logger: {
    options: {
      destination: { write: ({ message }: { message: string }) => console.warn(message) },
    },
  },
  pageNames: [],
});
const bodyOf = bodies(app, address ? new URL(address) : undefined);
const { routes } = app.manifest;
for (const round of rounds) {
  parentPort?.postMessage(await writtenFiles(round, { routes, bodyOf, site }));
}
