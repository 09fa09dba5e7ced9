import { parseQuery } from './identifiers.ts';

/** One item of a pasted list: a code in its written form, or something that is none. */
export interface PastedCode {
  /** The line of the list on which it stands, from 1. */
  line: number;
  written: string;
  code: string | null;
}

/** No list may be longer: a claim has far fewer, and a table of more is of use to nobody. */
export const mostCodes = 500;

/**
 * The codes of a pasted list, separated by spaces, commas, semicolons, tabs or lines. Case,
 * hyphens, marks and a letter O for a zero are forgiven, as in the search.
 */
export function parsePastedCodes(text: string): readonly PastedCode[] {
  return text.split(/\r?\n/).flatMap((content, index) =>
    content
      .split(/[\s,;]+/)
      .filter((written) => written !== '')
      .map((written) => ({ line: index + 1, written, code: codeOf(written) })),
  );
}

function codeOf(written: string): string | null {
  const { identifiers, rest } = parseQuery(written);
  const [only, ...others] = identifiers;
  const isAll = others.length === 0 && rest.replace(/[*#.\s]/g, '') === '';
  return only?.kind === 'code' && isAll ? only.value : null;
}
