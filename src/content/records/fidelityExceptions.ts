import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fidelityExceptionsSchema, type FidelityException } from '../schemas/fidelityException.ts';
import { parseYaml } from './frontMatter.ts';

/** Where the page of a version ("<policy>/<effective date>") may differ from its source text, and why. */
export function readFidelityExceptions(
  contentRoot: string,
  version: string,
): readonly FidelityException[] {
  const file = join(contentRoot, 'sources', `${version}.exceptions.yaml`);
  if (!existsSync(file)) return [];
  return fidelityExceptionsSchema.parse(parseYaml(readFileSync(file, 'utf8'), 1));
}
