import type { IModule } from 'dependency-cruiser';

/**
 * The modules and components that make a page: what it imports, and what that imports, without types, styles and
 * what runs in the browser.
 */
export function findPageModules(modules: readonly IModule[], page: string): ReadonlySet<string> {
  const imports = new Map(modules.map(({ source, dependencies }) => [source, dependencies]));
  const found = new Set([page]);
  // A set also yields what is added while it is gone through.
  for (const file of found) {
    for (const { resolved, dependencyTypes } of imports.get(file) ?? []) {
      if (/^src\/(?!browser\/|styles\/)/.test(resolved) && !dependencyTypes.includes('type-only'))
        found.add(resolved);
    }
  }
  return found;
}
