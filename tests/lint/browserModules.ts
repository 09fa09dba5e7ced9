import { parse } from '@typescript-eslint/parser';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The modules that a module takes values from; its types are gone before a browser sees it. */
function getImports(file: string): readonly string[] {
  const { body } = parse(readFileSync(file, 'utf8'), { sourceType: 'module' });
  return body.flatMap((node) => {
    const imports =
      node.type === 'ImportDeclaration'
        ? node.importKind !== 'type'
        : node.type.startsWith('Export');
    const source = imports && 'source' in node ? node.source?.value : undefined;
    return source?.startsWith('.') ? [join(dirname(file), source)] : [];
  });
}

/** Every module of src that reaches a browser: those of src/browser, and whatever they import. */
export function findBrowserModules(): readonly string[] {
  const found = new Set(globSync('src/browser/**/*.ts'));
  // A set also yields what is added while it is gone through.
  for (const file of found) {
    for (const imported of getImports(file)) {
      if (imported.endsWith('.ts') && existsSync(imported)) found.add(imported);
    }
  }
  return [...found];
}
