import { fold } from '../../search/fold.ts';

/** A device's name without the mark of its registration: "ReWalk(TM)" and "ReWalk™" are "ReWalk". */
export const bareName = (name: string): string => name.replace(/[™®]|\((?:TM|R)\)/g, '').trim();

/** An id from a name: lower case and hyphens, letters without their accents. */
export const idFrom = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
