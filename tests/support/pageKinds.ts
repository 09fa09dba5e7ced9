import { statSync } from 'node:fs';
import { fileOf, pagesByKind } from './builtSite.ts';

/** The pages of a kind at its ends: what a template can do wrong shows at the fullest or the emptiest. */
function ends(pages: readonly string[]): readonly string[] {
  const bySize = pages.toSorted((a, b) => statSync(fileOf(a)).size - statSync(fileOf(b)).size);
  return [...new Set([...bySize.slice(0, 1), ...bySize.slice(-1)])];
}

/** Of each kind of page the fullest and the emptiest. */
export const endsOfKinds: readonly string[] = [...pagesByKind().values()].flatMap(ends);

/** Of each kind of page the fullest. */
export const fullestOfKinds: readonly string[] = [...pagesByKind().values()].flatMap((pages) =>
  ends(pages).slice(-1),
);
