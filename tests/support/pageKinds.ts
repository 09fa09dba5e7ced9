import { statSync } from 'node:fs';
import { builtPages, documentAt, fileOf, pagesByKind } from './builtSite.ts';

/** The short page of a current version is left as soon as it arrives: see `currentVersion.spec.ts`. */
const staying = builtPages().filter((page) => !documentAt(page).querySelector('[data-goes-on]'));

/** The pages of a kind at its ends: what a template can do wrong shows at the fullest or the emptiest. */
function ends(pages: readonly string[]): readonly string[] {
  const bySize = pages.toSorted((a, b) => statSync(fileOf(a)).size - statSync(fileOf(b)).size);
  return [...new Set([...bySize.slice(0, 1), ...bySize.slice(-1)])];
}

/** Of each kind of page the fullest and the emptiest. */
export const endsOfKinds: readonly string[] = [...pagesByKind(staying).values()].flatMap(ends);

/** Of each kind of page the fullest. */
export const fullestOfKinds: readonly string[] = [...pagesByKind(staying).values()].flatMap(
  (pages) => ends(pages).slice(-1),
);
