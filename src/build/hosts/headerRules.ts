import { cacheControl, immutableFolders, open } from '../headers.ts';
import { openTypes } from './contentTypes.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers of the files in a folder, or of those with an ending. */
export type HeaderRule =
  { folder: string; headers: Headers } | { ending: string; headers: Headers };

/** The rules for hosts that take a list of them: no header is in two rules that match a file, because hosts join the values. */
export const headerRules = (base: string, headers: Headers): readonly HeaderRule[] => [
  { folder: '/', headers },
  ...immutableFolders.map((folder) => ({
    folder: `${base}${folder}`,
    headers: { 'Cache-Control': cacheControl.immutable },
  })),
  { folder: `${base}${open.folder}`, headers: open.headers },
  ...openTypes.map(({ ending, type }) => ({
    ending,
    headers: { 'Content-Type': type, ...open.headers },
  })),
];
