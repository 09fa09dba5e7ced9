import { fileURLToPath } from 'node:url';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { build } from 'vite';

/** Where a file of the offline copy is written. */
export const getOfflineSourcePath = (name: string): string =>
  fileURLToPath(new URL(`../browser/offline/${name}`, import.meta.url));

/** A script of its own, in one piece, for an address that never changes. */
export async function buildOfflineScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      target: browserslistToEsbuild(),
      rolldownOptions: { input: getOfflineSourcePath(entry), output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
