/**
 * Starts Astro's command line, `node src/commands/astro.ts build`, with settings that an npm script cannot make in
 * the same way on every system.
 */
import { buildThenSwitch } from './buildThenSwitch.ts';
import { runAtPlainPath } from './plainPath.ts';

// Nobody who builds this site has agreed to telemetry.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Astro leaves a server in the background, and prints JSON, when it believes that a program has started it. These
// two say that the decision is made: `npm start` serves until it is stopped, whoever has started it.
process.env['ASTRO_DEV_BACKGROUND'] = '1';
process.env['ASTRO_PREVIEW_BACKGROUND'] = '1';

// A server that runs as another user reads the site, whatever the builder's own umask.
process.umask(0o022);

// npm hands a signal to its shell, and the shell to nobody: a stopped `npm start` would serve on without its parent.
const parent = process.ppid;
if (process.env['npm_lifecycle_event']) {
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 500).unref();
}

await runAtPlainPath('astro.ts');

const { buildMoment } = await import('../site.ts').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

if (process.argv[2] === 'build') {
  // Astro evaluates the settings once for its configuration and once for the pages: both get the same moment.
  process.env['SOURCE_DATE_EPOCH'] = String(Math.floor(buildMoment.getTime() / 1000));
  process.argv.splice(3, Infinity, ...buildThenSwitch(process.argv.slice(3)));
}

await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
