import { fold } from './fold.ts';

/** An identifier that somebody typed, repaired: its digits are certain, its form is forgiven. */
export type Identifier =
  | { kind: 'code'; value: string }
  | { kind: 'submission'; value: string }
  | { kind: 'pmid'; value: string }
  | { kind: 'doi'; value: string }
  /** The beginning of a code or of a submission number, or a code's digits without its letter. */
  | { kind: 'part'; value: string };

/** A query taken apart: what identifies something, and the words that are left. */
export interface ParsedQuery {
  identifiers: readonly Identifier[];
  rest: string;
}

/** A letter O or l in a place where only digits can stand is a digit that was misread. */
const digits = (text: string) => text.replace(/o/g, '0').replace(/[il]/g, '1');

/**
 * `before` captures the character before an identifier, which is not part of it: a look-behind would keep Safari
 * before 16.4 from running the script at all.
 */
const forms: readonly { pattern: RegExp; read: (match: RegExpExecArray) => Identifier }[] = [
  {
    pattern: /\b(?:doi:?\s*)?(10\.\d{4,9}\/\S+?)(?=[\s",;]|$)/,
    read: ([, doi = '']) => ({ kind: 'doi', value: doi }),
  },
  {
    pattern: /\bden[\s-]?(\d{6})\b/,
    read: ([, number = '']) => ({ kind: 'submission', value: `DEN${number}` }),
  },
  {
    pattern: /\bk[\s-]?(\d{6})\b/,
    read: ([, number = '']) => ({ kind: 'submission', value: `K${number}` }),
  },
  {
    pattern: /\bpmid:?\s*(\d+)\b|\b([1-9]\d{6,7})\b/,
    read: ([, named, bare = '']) => ({ kind: 'pmid', value: named ?? bare }),
  },
  {
    pattern: /\b([a-v])[\s-]?(?=[oil]*\d[oil]*\d)([\doil]{4})\b\**/,
    read: ([, letter = '', number = '']) => ({
      kind: 'code',
      value: `${letter}${digits(number)}`.toUpperCase(),
    }),
  },
  {
    pattern: /\b([w-z]\d{4})\b\**/,
    read: ([, code = '']) => ({ kind: 'code', value: code.toUpperCase() }),
  },
  // A diagnosis (ICD-10-CM), which is known by its dot.
  {
    pattern: /\b([a-z]\d[\dab]\.[\da-z]{1,4})\b/,
    read: ([, code = '']) => ({ kind: 'code', value: code.toUpperCase() }),
  },
  {
    pattern: /(?<before>^|[^\d.])(\d{5}|\d{4}[ftuma])\b(?!\.\d)/,
    read: ([, , code = '']) => ({ kind: 'code', value: code.toUpperCase() }),
  },
  {
    pattern: /\b([a-v]\d{2,5}|den\d{2,5})\b/,
    read: ([, part = '']) => ({ kind: 'part', value: part.toUpperCase() }),
  },
  {
    pattern: /(?<before>^|[^\d.\p{L}])(\d{4}|\d{6})(?![\d.])\b/u,
    read: ([, , number = '']) => ({ kind: 'part', value: number }),
  },
];

/** Takes a query apart. Identifiers keep the order in which they were typed. */
export function parseQuery(query: string): ParsedQuery {
  let rest = fold(query).replace(/510\s*\(?k\)?/g, ' ');
  const found: { at: number; identifier: Identifier }[] = [];
  for (const { pattern, read } of forms) {
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      const at = match.index + (match.groups?.['before'] ?? '').length;
      const end = match.index + match[0].length;
      found.push({ at, identifier: read(match) });
      rest = rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end);
    }
  }
  const identifiers = found.sort((a, b) => a.at - b.at).map(({ identifier }) => identifier);
  return { identifiers, rest: identifiers.length > 0 ? rest : query };
}
