import { calendarDate, idPattern } from '../schemas/fields.ts';
import { collections, type CollectionName } from './collections.ts';

/** What a file of the content root is: a record, a source text, or the exceptions of one. */
export interface Place {
  kind: CollectionName | 'sources' | 'exceptions';
  /** The path in its folder without the ending. */
  id: string;
}

export interface Misplaced {
  found: string;
  cure: string;
}

const names = Object.keys(collections) as CollectionName[];
const folders = [...names.map((name) => collections[name].folder), 'sources'];
const dated = new Set(['policies', 'sources']);

/** The kinds of file that a folder may hold, by their endings. */
function endingsOf(folder: string): readonly { kind: Place['kind']; ending: string }[] {
  if (folder === 'sources') {
    return [
      { kind: 'exceptions', ending: '.exceptions.yaml' },
      { kind: 'sources', ending: '.txt' },
    ];
  }
  return names
    .filter((name) => collections[name].folder === folder)
    .map((kind) => ({ kind, ending: collections[kind].ending }));
}

/**
 * Every file of the content root has its place, by folder, name and ending; whatever has none is
 * refused, because it would be left out silently. Takes the path in the content root, with slashes.
 */
export function locateFile(path: string): Place | Misplaced {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1);
  if (name === undefined || !folders.includes(folder)) {
    const found = name === undefined ? `the loose file "${path}"` : `the folder "${folder}"`;
    return { found, cure: `move it to one of ${folders.join(', ')}, or out of the content` };
  }
  const draft = rest.find((part) => /^[._]/.test(part));
  if (draft !== undefined) {
    return {
      found: `the name "${draft}"`,
      cure: 'keep drafts and hidden files out of the content',
    };
  }
  const ending = endingsOf(folder).find((candidate) => name.endsWith(candidate.ending));
  if (!ending) {
    const known = endingsOf(folder).map((candidate) => candidate.ending);
    return { found: `the ending of "${name}"`, cure: `end it in ${known.join(' or ')}` };
  }
  const id = rest.join('/').slice(0, -ending.ending.length);
  const parts = id.split('/');
  if (parts.length !== (dated.has(folder) ? 2 : 1)) {
    const cure = dated.has(folder)
      ? `write ${folder}/<policy>/<effective date>${ending.ending}`
      : `write ${folder}/<id>${ending.ending}, without folders below`;
    return { found: `the folder of "${name}"`, cure };
  }
  const bad = parts.find((part) => !idPattern.test(part));
  if (bad !== undefined) {
    return { found: `the name "${bad}"`, cure: 'use lowercase letters, digits and hyphens' };
  }
  if (dated.has(folder) && !calendarDate.safeParse(parts[1]).success) {
    return {
      found: `the name "${name}"`,
      cure: 'name it after the effective date, for example "2024-11-01"',
    };
  }
  return { kind: ending.kind, id };
}
