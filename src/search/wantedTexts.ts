import type { EntityData } from './entityData.ts';
import { findTextFile, listTextKeys, type TextFiles } from './textFiles.ts';

/** Which policies have their texts here, and which files are to be loaded for the others. */
export interface WantedTexts {
  /** Whether the texts of all these policies are here. Where they are not, a file that has them is wanted. */
  has(policies: readonly { id: string }[], name?: string): boolean;
  /** The names of the files that were wanted since the last call, the first ones first. */
  takeWanted(most?: number): readonly string[];
  add(policies: Iterable<string>): void;
}

/** Without files all texts are in the data. */
export function createWantedTexts(
  { policies }: EntityData,
  files: TextFiles | undefined,
): WantedTexts {
  if (!files) return { has: () => true, takeWanted: () => [], add: () => undefined };
  const here = new Set<string>();
  const wanted = new Set<number>();
  const firstKeys = new Map(policies.map((policy) => [policy.id, listTextKeys(policy)[0] ?? '']));
  const find = (key: string) => findTextFile(files.starts, key);
  return {
    has(asked, name) {
      const missing = asked.filter(({ id }) => !here.has(id));
      // One file has all policies that list a code; a policy itself is in the file of its first code.
      for (const { id } of missing) wanted.add(find(name ?? firstKeys.get(id) ?? ''));
      return missing.length === 0;
    },
    takeWanted(most = Infinity) {
      const names = [...wanted].slice(0, most).flatMap((file) => files.names[file] ?? []);
      wanted.clear();
      return names;
    },
    add(ids) {
      for (const id of ids) here.add(id);
    },
  };
}
