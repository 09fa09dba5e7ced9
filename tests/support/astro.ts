/**
 * Starts Astro's command line, `node tests/support/astro.ts build`, with settings that an npm script cannot make in
 * the same way on every system.
 */

// Nobody who builds this site has agreed to be counted.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Astro leaves a server in the background, and prints JSON, when it believes that a program has started it. These
// two say that the decision is made: `npm start` serves until it is stopped, whoever has started it.
process.env['ASTRO_DEV_BACKGROUND'] = '1';
process.env['ASTRO_PREVIEW_BACKGROUND'] = '1';

// What the bundler no longer needs goes back to the system at once: 60 MB that it would keep to the end of a build.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';

// npm hands a signal to its shell, and the shell to nobody: a stopped `npm start` would serve on without its parent.
const parent = process.ppid;
if (process.env['npm_lifecycle_event']) {
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 500).unref();
}

await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
