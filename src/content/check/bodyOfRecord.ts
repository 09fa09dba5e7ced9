import type { BodyFacts } from '../../domain/bodyFacts.ts';
import { extractBodyFacts } from '../../text/extractBodyFacts.ts';
import { parseBody, type Refusal } from '../../text/body.ts';
import { findRefusals, unreadable } from '../../text/refusals.ts';
import type { CollectionName } from '../records/collections.ts';
import { checkQuotationDepth, checkBodySize } from './bounds.ts';

/** The records whose words are published; of any other, words below the facts would be lost. */
const withWords: ReadonlySet<CollectionName> = new Set(['policies', 'regulatory']);

export interface CheckedBody {
  facts?: BodyFacts;
  /** Whether words that are to be published cannot be read. */
  isUnread: boolean;
  refusals: Refusal[];
}

/** The words below a record's facts, with everything in them that no body may hold. */
export function checkBody(kind: CollectionName, text: string, firstLine: number): CheckedBody {
  const isEmpty = text.trim() === '';
  const line = firstLine + (/^\s*\n/.exec(text)?.[0].split('\n').length ?? 1) - 1;
  if (isEmpty && withWords.has(kind)) {
    return refused({ line: firstLine, found: 'no words below the facts', cure: 'write them' });
  }
  if (!isEmpty && !withWords.has(kind)) {
    const cure = 'remove them: this kind of record shows its facts only';
    return { isUnread: false, refusals: [{ line, found: 'words below the facts', cure }] };
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
      ? `a ${mark} that ${mark === '<' ? 'begins no component' : 'is not closed'} ("${place}")`
      : `words that cannot be read (${reason})`,
    cure: isMark
      ? `write \\${mark} for a plain ${mark}, or mend the component`
      : 'write \\< for a plain < and \\{ for a plain {, or mend the component',
  };
}
