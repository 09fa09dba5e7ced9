import type { BodyFacts } from '../../domain/bodyFacts.ts';
import { extractBodyFacts } from '../../text/extractBodyFacts.ts';
import { parseBody, type Refusal } from '../../text/body.ts';
import { findRefusals, unreadable } from '../../text/refusals.ts';
import type { CollectionName } from '../records/collections.ts';
import { checkQuotationDepth, checkBodySize } from './bounds.ts';

/** Records with published text; in other records, text below the front matter would be lost. */
const withWords: ReadonlySet<CollectionName> = new Set(['policies', 'regulatory']);

export interface CheckedBody {
  facts?: BodyFacts;
  /** Whether text to be published cannot be parsed. */
  isUnread: boolean;
  refusals: Refusal[];
}

/** The text below the front matter of a record, with everything in it that is not allowed there. */
export function checkBody(kind: CollectionName, text: string, firstLine: number): CheckedBody {
  const isEmpty = text.trim() === '';
  const line = firstLine + (/^\s*\n/.exec(text)?.[0].split('\n').length ?? 1) - 1;
  if (isEmpty && withWords.has(kind)) {
    return refused({ line: firstLine, found: 'no text below the front matter', cure: 'write it' });
  }
  if (!isEmpty && !withWords.has(kind)) {
    const cure = 'remove it: this kind of record has front matter only';
    return { isUnread: false, refusals: [{ line, found: 'text below the front matter', cure }] };
  }
  if (isEmpty) return { isUnread: false, refusals: [] };
  const outOfBounds = checkBodySize(text, line) ?? checkQuotationDepth(text, firstLine);
  if (outOfBounds) return refused(outOfBounds);
  try {
    const body = parseBody(text, kind === 'policies' ? 'mdx' : 'markdown');
    const unread = unreadable(body);
    const refusals = [...unread, ...findRefusals(body)].map((refusal) => ({
      ...refusal,
      line: refusal.line + firstLine - 1,
    }));
    if (unread.length > 0) return { isUnread: true, refusals };
    return { facts: extractBodyFacts(body, firstLine), isUnread: false, refusals };
  } catch (error) {
    return refused(malformed(error, text, firstLine));
  }
}

const refused = (refusal: Refusal): CheckedBody => ({ isUnread: true, refusals: [refusal] });

/** The parser's message begins with its own place, "12:3: ", and ends with its own rule's name. */
function malformed(error: unknown, text: string, firstLine: number): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  const place = text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1, Number(column) + 14);
  const [mark = ''] = place ?? '';
  const isMark = mark === '<' || mark === '{';
  return {
    line: Number(line) + firstLine - 1,
    found: isMark
      ? `a ${mark} that ${mark === '<' ? 'does not start a component' : 'is not closed'} ("${place}")`
      : `text that cannot be parsed (${reason})`,
    cure: isMark
      ? `write \\${mark} for a plain ${mark}, or fix the component`
      : 'write \\< for a plain < and \\{ for a plain {, or fix the component',
  };
}
