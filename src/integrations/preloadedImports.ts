import type { Plugin } from 'vite';

/** The module that Vite's `import()` calls; by another name Vite's own would be used again, which does the same. */
const id = '\0vite/preload-helper.js';

/**
 * Loads what a script needs all at once when it is imported, as Vite's own does in 1.5 KB on every page: without
 * its styles, nonces, older browsers and error events, none of which this site has.
 */
const source = (base: string) => `
const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`;

export function preloadedImports(): Plugin {
  let base = '/';
  return {
    name: 'preloaded-imports',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base;
    },
    load: { filter: { id: new RegExp(`^${id}$`) }, handler: () => source(base) },
    writeBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && /m\.f=\[[^\]]*\.css"/.test(file.code))
          this.error(`${file.name} imports a style sheet: import its address (?url) and load it`);
      }
    },
  };
}
